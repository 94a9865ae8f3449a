import { cva, type VariantProps } from "class-variance-authority";
import * as Slot from "radix-ui/slot";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export const buttonVariants = cva(
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-[background-color,border-color,color,box-shadow,scale] active:scale-[0.98] disabled:pointer-events-none disabled:opacity-55 aria-disabled:cursor-default aria-disabled:opacity-55 [&_svg:not([class*='size-'])]:size-4 [&_svg]:pointer-events-none [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        default: "bg-primary text-primary-foreground shadow-xs hover:bg-primary-hover",
        destructive: "bg-destructive text-destructive-foreground shadow-xs hover:bg-destructive-hover",
        outline:
          "border border-input/60 bg-card text-foreground shadow-xs hover:border-input hover:bg-accent aria-pressed:bg-accent data-[state=open]:bg-accent",
        secondary:
          "bg-secondary text-secondary-foreground hover:bg-sidebar-accent data-[state=open]:bg-sidebar-accent",
        ghost: "text-foreground hover:bg-accent hover:text-accent-foreground data-[state=open]:bg-accent",
        link: "text-primary underline underline-offset-4 hover:decoration-2 active:scale-100",
      },
      size: {
        default: "h-(--control) px-3 text-(length:--button-text) has-[>svg:first-child]:pl-2.5",
        sm: "h-(--control-sm) gap-1 px-2.5 text-[calc(var(--button-text)*0.93)] has-[>svg:first-child]:pl-2 [&_svg:not([class*='size-'])]:size-3.5",
        lg: "h-(--control-lg) px-5 text-(length:--button-text)",
        icon: "size-(--control)",
        "icon-sm": "size-(--control-sm)",
        inline: "h-auto p-0 text-[length:inherit]",
      },
    },
    defaultVariants: { variant: "default", size: "default" },
  },
);

type ButtonProps = ComponentProps<"button"> & VariantProps<typeof buttonVariants> & { asChild?: boolean };

/** With asChild its one child (a link, say) takes the looks. A plain button has type="button" unless told. */
export function Button({ className, variant, size, asChild, type, ...props }: ButtonProps) {
  const classes = cn(buttonVariants({ variant, size }), className);
  if (asChild) return <Slot.Root data-slot="button" className={classes} {...props} />;
  return <button data-slot="button" type={type ?? "button"} className={classes} {...props} />;
}
