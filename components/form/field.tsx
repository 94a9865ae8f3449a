import { cloneElement, type ReactElement, type ReactNode } from "react";
import { Label } from "@/components/ui/label";
import { cn } from "@/lib/cn";
import { FieldError, FieldHint } from "./field-text";

/** What a control must carry to belong to its field. */
export type ControlProps = {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type FieldProps = {
  name: string;
  label: ReactNode;
  children: ReactElement<Partial<ControlProps>> | ((control: ControlProps) => ReactNode);
  /** Defaults to the name; the error summary links to it. */
  id?: string;
  hint?: ReactNode;
  /** One message or several; the first is what fits beside a field. */
  error?: string | string[];
  required?: boolean;
  /** A quiet word after the label: "optional", "required". */
  mark?: string;
  /** The label is there for screen readers only. */
  hideLabel?: boolean;
  className?: string;
};

/** Label, hint, control and error, wired together. The control is its child, or made by a function of its props. */
export function Field({
  name,
  label,
  children,
  id = name,
  hint,
  error,
  required,
  mark,
  hideLabel,
  className,
}: FieldProps) {
  const message = Array.isArray(error) ? error[0] : error;
  const describedBy = [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const control: ControlProps = {
    id,
    name,
    required,
    "aria-describedby": describedBy,
    "aria-invalid": message ? true : undefined,
  };
  return (
    <div
      data-slot="field"
      className={cn("grid min-w-0 gap-1.5", message && "border-destructive border-l-3 pl-3", className)}
    >
      <Label htmlFor={id} className={hideLabel ? "sr-only" : undefined}>
        {label}
        {mark && <span className="ml-1.5 font-normal text-[0.92em] text-muted-foreground">({mark})</span>}
      </Label>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
      {typeof children === "function"
        ? children(control)
        : cloneElement(children, { ...control, ...children.props })}
    </div>
  );
}
