import { Check, CircleAlert, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type Saving =
  | { state: "idle" }
  | { state: "saving" }
  | { state: "saved"; detail?: string }
  | { state: "failed"; message: string };

type SaveStateProps = { saving: Saving; action?: ReactNode; className?: string };

/** Whether what was typed is kept: "Saving…", "Saved", "Not saved: …". Always in the page, so that it is read out. */
export function SaveState({ saving, action, className }: SaveStateProps) {
  const failed = saving.state === "failed";
  return (
    <div className={cn("flex min-h-6 items-center gap-2 text-[calc(var(--control-text)*0.96)]", className)}>
      <p
        role="status"
        aria-live="polite"
        className={cn(
          "flex items-center gap-1.5",
          failed ? "font-medium text-destructive-text" : "text-muted-foreground",
        )}
      >
        {saving.state === "saving" && <LoaderCircle aria-hidden className="size-3.5 animate-spin" />}
        {saving.state === "saved" && <Check aria-hidden className="size-3.5 text-success-text" />}
        {failed && <CircleAlert aria-hidden className="size-4" />}
        {saving.state === "saving" && "Saving…"}
        {saving.state === "saved" && (saving.detail ? `Saved ${saving.detail}` : "Saved")}
        {failed && `Not saved: ${saving.message}`}
      </p>
      {failed && action}
    </div>
  );
}
