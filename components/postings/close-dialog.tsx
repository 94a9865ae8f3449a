"use client";

import type { Route } from "next";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { QueryProvider } from "@/components/applications/query-provider";
import { tellProgress } from "@/components/bulk-actions/announce";
import { AnswerAll, type AnswerToAll } from "@/components/bulk-actions/answer-all";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import type { ActionFailure } from "@/lib/action";
import { bulkUndoSeconds } from "@/lib/bulk-actions/rules";
import { closePostingAction, reopenPostingAction } from "@/lib/postings/actions";
import { unansweredWords } from "@/lib/postings/rules";
import type { LifeDialogProps } from "./publish-dialog";
import { Refusal } from "./refusal";
import { usePostingAction } from "./use-posting-action";

const reasons = [
  ["by-hand", "We stop looking"],
  ["filled", "All openings are filled"],
] as const;

export function CloseDialog({ posting, open, onOpenChange }: LifeDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent className="max-w-2xl">
        <DialogHeader>
          <DialogTitle>Close “{posting.title}”?</DialogTitle>
          <DialogDescription>
            The advert comes down at once and nobody can apply any more. Whoever opens it reads that it is
            closed.
          </DialogDescription>
        </DialogHeader>
        <QueryProvider>
          <CloseForm posting={posting} onClose={() => onOpenChange(false)} />
        </QueryProvider>
      </DialogContent>
    </Dialog>
  );
}

function CloseForm({ posting, onClose }: { posting: LifeDialogProps["posting"]; onClose: () => void }) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const [answer, setAnswer] = useState<AnswerToAll | null>(null);
  const postingId = posting.id;
  // Somebody may have applied since the page was read: then the preview, or the refusal, says how many wait now.
  const unanswered = answer?.expected ?? Number(refusal?.fields.unanswered?.[0] ?? posting.unanswered);
  const waits = unanswered > 0;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (waits && !answer) return;
    const reason = new FormData(event.currentTarget).get("reason");
    run(() => closePostingAction({ postingId, reason, answer }), {
      done: "Posting closed",
      undo: waits ? undefined : () => reopenPostingAction({ postingId }),
      onDone: () => {
        onClose();
        tellProgress();
      },
      onRefused: setRefusal,
    });
  }
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium text-sm">Why</legend>
        {reasons.map(([value, label]) => (
          <Label key={value} className="flex min-h-6 items-center gap-2 font-normal">
            <input
              type="radio"
              name="reason"
              value={value}
              defaultChecked={value === "by-hand"}
              className="size-4 accent-primary"
            />
            {label}
          </Label>
        ))}
      </fieldset>
      {waits && (
        <>
          <Alert variant="warning" title={unansweredWords(unanswered)}>
            Closing rejects them with this mail, which waits {bulkUndoSeconds / 60} minutes so that you can
            undo it. To go on with some of them, answer the others in the{" "}
            <PipelineLink postingId={postingId} /> or pause the posting instead.
          </Alert>
          <AnswerAll postingId={postingId} onChange={setAnswer} />
        </>
      )}
      <Refusal refusal={refusal} />
      <DialogFooter>
        <Button variant="outline" onClick={onClose}>
          Keep it open
        </Button>
        <Button
          type="submit"
          variant="destructive"
          disabled={pending}
          aria-disabled={(waits && !answer) || undefined}
        >
          {waits ? `Answer ${unanswered.toLocaleString("en")} and close` : "Close posting"}
        </Button>
      </DialogFooter>
    </form>
  );
}

function PipelineLink({ postingId }: { postingId: string }) {
  const href = `/dashboard/postings/${postingId}/pipeline` as Route;
  return (
    <Link href={href} className="underline underline-offset-4">
      pipeline
    </Link>
  );
}
