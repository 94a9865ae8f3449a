import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import { FieldError, FieldHint } from "./field-text";

type FieldsetProps = {
  legend: ReactNode;
  children: ReactNode;
  /** What the error summary links to; needed for a hint or an error. */
  id: string;
  hint?: ReactNode;
  error?: string | string[];
  mark?: string;
  /** "heading" for a part of a form, "label" for a group of radios or checkboxes. */
  size?: "label" | "heading";
  className?: string;
};

/** Groups radios, checkboxes or several fields under one question. */
export function Fieldset({
  legend,
  children,
  id,
  hint,
  error,
  mark,
  size = "label",
  className,
}: FieldsetProps) {
  const message = Array.isArray(error) ? error[0] : error;
  const describedBy = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    // The line stands on a box of its own: a fieldset's own border starts at the middle of its legend.
    <div className={cn("min-w-0", message && "border-destructive border-l-3 pl-3", className)}>
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className="min-w-0 outline-offset-4">
        <legend
          className={cn(
            "mb-1.5 leading-snug",
            size === "label"
              ? "font-medium text-(length:--control-text)"
              : "font-semibold text-[calc(var(--control-text)*1.2)]",
          )}
        >
          {legend}
          {mark && <span className="ml-1.5 font-normal text-[0.92em] text-muted-foreground">({mark})</span>}
        </legend>
        <div className="grid gap-1.5">
          {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
          {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
          {children}
        </div>
      </fieldset>
    </div>
  );
}
