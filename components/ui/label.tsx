import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export function Label({ className, ...props }: ComponentProps<"label">) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the caller gives htmlFor or wraps the control
    <label
      data-slot="label"
      className={cn("inline-block font-medium text-(length:--control-text) leading-snug", className)}
      {...props}
    />
  );
}
