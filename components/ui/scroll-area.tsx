import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

type ScrollAreaProps = ComponentProps<"section"> & {
  label: string;
  orientation?: "vertical" | "horizontal" | "both";
};

/** A part that scrolls on its own with the browser's own bars, reachable with the keyboard and named for it. */
export function ScrollArea({ className, label, orientation = "vertical", ...props }: ScrollAreaProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
      tabIndex={0}
      data-slot="scroll-area"
      className={cn(
        "overscroll-contain -outline-offset-2 [scrollbar-color:var(--input)_transparent] [scrollbar-width:thin]",
        orientation === "vertical" && "overflow-y-auto overflow-x-hidden",
        orientation === "horizontal" && "overflow-x-auto overflow-y-hidden",
        orientation === "both" && "overflow-auto",
        className,
      )}
      {...props}
    />
  );
}
