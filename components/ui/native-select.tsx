import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { controlClass } from "./control";

/** A real <select>: works without JavaScript and opens the phone's own picker. `size` is the number of rows. */
export function NativeSelect({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={cn("relative block w-full", className)}>
      <select
        data-slot="native-select"
        className={cn(
          controlClass,
          "h-(--control) cursor-pointer appearance-none truncate bg-card pr-8 pl-2.5",
        )}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}
