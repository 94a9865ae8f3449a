import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

/** A real checkbox, so that it is sent and can be ticked without JavaScript; onChange works as ever. */
export function Checkbox({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      type="checkbox"
      data-slot="checkbox"
      className={cn(
        "tick size-[1.125em] min-h-4 min-w-4 shrink-0 appearance-none rounded-[0.25em] border border-input bg-card align-[-0.2em] text-(length:--control-text) shadow-xs transition-colors checked:border-primary checked:bg-primary indeterminate:border-primary indeterminate:bg-primary disabled:opacity-50 aria-invalid:border-destructive",
        className,
      )}
      {...props}
    />
  );
}
