import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type Step = { label: string; description?: ReactNode; state: "done" | "current" | "upcoming" };

type StepperProps = {
  steps: Step[];
  label: string;
  /** Words for the state, read out with each step. */
  words?: Record<Step["state"], string>;
  className?: string;
};

const inEnglish = { done: "done", current: "you are here", upcoming: "to come" };

/** Where somebody stands, top to bottom, in plain words. */
export function Stepper({ steps, label, words = inEnglish, className }: StepperProps) {
  return (
    <ol aria-label={label} className={cn("grid", className)}>
      {steps.map((step, index) => (
        <li
          key={step.label}
          aria-current={step.state === "current" ? "step" : undefined}
          className="relative grid grid-cols-[1.75rem_1fr] gap-x-3 pb-6 last:pb-0"
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden
              className={cn(
                "absolute top-7 bottom-0 left-[0.8125rem] w-0.5",
                step.state === "done" ? "bg-primary" : "bg-border",
              )}
            />
          )}
          <span
            aria-hidden
            className={cn(
              "inline-flex size-7 items-center justify-center rounded-full border-2 font-semibold text-xs tabular-nums",
              step.state === "done" && "border-primary bg-primary text-primary-foreground",
              step.state === "current" &&
                "border-primary bg-primary-soft text-primary ring-4 ring-primary/15",
              step.state === "upcoming" && "border-input/60 text-muted-foreground",
            )}
          >
            {step.state === "done" ? <Check className="size-4" strokeWidth={3} /> : index + 1}
          </span>
          <div className="min-w-0 pt-0.5">
            <p
              className={cn(
                step.state === "current" ? "font-semibold" : "font-medium",
                step.state === "upcoming" && "font-normal text-muted-foreground",
              )}
            >
              {step.label}
              <span className="sr-only"> ({words[step.state]})</span>
            </p>
            {step.description && (
              <div className="text-[0.92em] text-muted-foreground">{step.description}</div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
