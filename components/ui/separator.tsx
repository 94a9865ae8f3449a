import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

type SeparatorProps = ComponentProps<"div"> & { orientation?: "horizontal" | "vertical" };

/** A line for the eye only. */
export function Separator({ className, orientation = "horizontal", ...props }: SeparatorProps) {
  return (
    <div
      aria-hidden
      data-slot="separator"
      className={cn(
        "shrink-0 bg-border",
        orientation === "horizontal" ? "h-px w-full" : "w-px self-stretch",
        className,
      )}
      {...props}
    />
  );
}
