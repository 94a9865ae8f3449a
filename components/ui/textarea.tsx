import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { controlClass } from "./control";

/** Grows with what is typed where the browser can (field-sizing); elsewhere `rows` holds. */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      data-slot="textarea"
      rows={rows}
      className={cn(controlClass, "field-sizing-content min-h-20 px-2.5 py-1.5 leading-relaxed", className)}
      {...props}
    />
  );
}
