import { cva, type VariantProps } from "class-variance-authority";
import * as Slot from "radix-ui/slot";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

const badgeVariants = cva(
  "inline-flex w-fit max-w-full shrink-0 items-center gap-1 rounded-full border border-transparent font-medium leading-tight [&>svg]:size-[1em] [&>svg]:shrink-0",
  {
    variants: {
      variant: {
        default: "bg-secondary text-secondary-foreground",
        accent: "bg-primary-soft text-primary",
        solid: "bg-primary text-primary-foreground",
        success: "bg-success-soft text-success-text",
        warning: "bg-warning-soft text-warning-text",
        destructive: "bg-destructive-soft text-destructive-text",
        info: "bg-info-soft text-info-text",
        outline: "border-border text-foreground",
      },
      size: { default: "min-h-5 px-2 text-xs", lg: "min-h-7 px-3 text-[0.9375rem]" },
    },
    defaultVariants: { variant: "default", size: "default" },
  },
);

type BadgeProps = ComponentProps<"span"> &
  VariantProps<typeof badgeVariants> & {
    asChild?: boolean;
    /** A coloured dot before the words, for states. */
    dot?: boolean;
  };

export function Badge({ className, variant, size, asChild, dot, children, ...props }: BadgeProps) {
  const classes = cn(
    badgeVariants({ variant, size }),
    dot && "before:size-1.5 before:shrink-0 before:rounded-full before:bg-current before:content-['']",
    asChild && "hover:underline",
    className,
  );
  const Element = asChild ? Slot.Root : "span";
  return (
    <Element data-slot="badge" className={classes} {...props}>
      {children}
    </Element>
  );
}
