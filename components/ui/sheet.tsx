"use client";

import { cva, type VariantProps } from "class-variance-authority";
import { X } from "lucide-react";
import * as SheetPrimitive from "radix-ui/dialog";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { buttonVariants } from "./button";
import { overlayClass } from "./dialog";

/** A side panel. With modal={false} and overlay={false} what lies beside it stays usable. */
export const Sheet = SheetPrimitive.Root;
export const SheetTrigger = SheetPrimitive.Trigger;
export const SheetClose = SheetPrimitive.Close;

const sheetVariants = cva(
  "fixed z-50 flex flex-col bg-popover text-popover-foreground shadow-lg outline-none",
  {
    variants: {
      side: {
        right:
          "inset-y-0 right-0 w-full border-l data-[state=closed]:animate-to-right data-[state=open]:animate-from-right",
        left: "inset-y-0 left-0 w-full border-r data-[state=closed]:animate-to-left data-[state=open]:animate-from-left",
        bottom:
          "inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl border-t data-[state=closed]:animate-to-bottom data-[state=open]:animate-from-bottom",
      },
      size: { sm: "max-w-72", default: "max-w-lg", lg: "max-w-3xl", full: "max-w-none" },
    },
    compoundVariants: [{ side: "bottom", className: "max-w-none" }],
    defaultVariants: { side: "right", size: "default" },
  },
);

type SheetContentProps = ComponentProps<typeof SheetPrimitive.Content> &
  VariantProps<typeof sheetVariants> & { overlay?: boolean; closeLabel?: string };

export function SheetContent(props: SheetContentProps) {
  const { className, children, side, size, overlay = true, closeLabel = "Close", ...rest } = props;
  return (
    <SheetPrimitive.Portal>
      {overlay && <SheetPrimitive.Overlay className={overlayClass} />}
      <SheetPrimitive.Content
        data-slot="sheet-content"
        className={cn(sheetVariants({ side, size }), className)}
        {...rest}
      >
        {children}
        <SheetPrimitive.Close
          aria-label={closeLabel}
          className={cn(
            buttonVariants({ variant: "ghost", size: "icon-sm" }),
            "absolute top-3 right-3 pointer-coarse:top-1 pointer-coarse:right-1",
          )}
        >
          <X aria-hidden />
        </SheetPrimitive.Close>
      </SheetPrimitive.Content>
    </SheetPrimitive.Portal>
  );
}

export function SheetHeader({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="sheet-header"
      className={cn("grid gap-0.5 border-b py-3 pr-12 pl-4", className)}
      {...props}
    />
  );
}

export function SheetBody({ className, ...props }: ComponentProps<"div">) {
  return (
    <div data-slot="sheet-body" className={cn("min-h-0 flex-1 overflow-y-auto p-4", className)} {...props} />
  );
}

export function SheetFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="sheet-footer"
      className={cn("flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3", className)}
      {...props}
    />
  );
}

export function SheetTitle({ className, ...props }: ComponentProps<typeof SheetPrimitive.Title>) {
  return (
    <SheetPrimitive.Title
      className={cn("font-semibold text-base leading-snug tracking-[-0.01em]", className)}
      {...props}
    />
  );
}

export function SheetDescription({ className, ...props }: ComponentProps<typeof SheetPrimitive.Description>) {
  return <SheetPrimitive.Description className={cn("text-muted-foreground text-sm", className)} {...props} />;
}
