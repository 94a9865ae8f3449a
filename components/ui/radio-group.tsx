import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";

/** Lay out RadioOptions (or CheckboxOptions) below one another; put it into a Fieldset, which names the group. */
export function RadioGroup({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="radio-group" className={cn("grid gap-1.5", className)} {...props} />;
}

/** A real radio button, so that it is sent and can be chosen without JavaScript. */
export function Radio({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <input
      type="radio"
      data-slot="radio"
      className={cn(
        "size-[1.125em] min-h-4 min-w-4 shrink-0 appearance-none rounded-full border border-input bg-card align-[-0.2em] text-(length:--control-text) shadow-xs transition-[border-width] checked:border-[0.33em] checked:border-primary disabled:opacity-50 aria-invalid:border-destructive",
        className,
      )}
      {...props}
    />
  );
}

type OptionProps = { label: ReactNode; hint?: ReactNode; control: ReactNode; className?: string };

/** A radio or checkbox with its words; the whole row can be clicked. */
export function Option({ label, hint, control, className }: OptionProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: `control` is the control
    <label
      className={cn(
        "flex min-h-6 pointer-coarse:min-h-11 items-start gap-2.5 py-0.5 text-(length:--control-text)",
        className,
      )}
    >
      <span className="flex h-[1.5em] items-center">{control}</span>
      <span className="min-w-0 leading-normal">
        {label}
        {hint && <span className="block text-[0.92em] text-muted-foreground">{hint}</span>}
      </span>
    </label>
  );
}
