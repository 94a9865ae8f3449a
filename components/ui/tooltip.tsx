"use client";

import * as TooltipPrimitive from "radix-ui/tooltip";
import type { ReactElement, ReactNode } from "react";

type TooltipProps = {
  label: ReactNode;
  children: ReactElement;
  side?: "top" | "right" | "bottom" | "left";
  /** The key that does the same. */
  shortcut?: ReactNode;
};

/** Extra words for a control that already has a name: an icon button still needs its own aria-label. */
export function Tooltip({ label, children, side = "top", shortcut }: TooltipProps) {
  return (
    <TooltipPrimitive.Provider delayDuration={350}>
      <TooltipPrimitive.Root>
        <TooltipPrimitive.Trigger asChild>{children}</TooltipPrimitive.Trigger>
        <TooltipPrimitive.Portal>
          <TooltipPrimitive.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 flex max-w-72 animate-fade-in items-center gap-2 text-balance rounded-md bg-foreground px-2 py-1 font-medium text-background text-xs shadow-md"
          >
            {label}
            {shortcut && <span className="opacity-70">{shortcut}</span>}
          </TooltipPrimitive.Content>
        </TooltipPrimitive.Portal>
      </TooltipPrimitive.Root>
    </TooltipPrimitive.Provider>
  );
}
