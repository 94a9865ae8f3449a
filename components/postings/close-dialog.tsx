"use client";

import type { Route } from "next";
import Link from "next/link";
import { type FormEvent, useState } from "react";
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
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const postingId = posting.id;
  // Somebody may have applied since the page was read: then the refusal says how many wait now.
  const unanswered = Number(refusal?.fields.unanswered?.[0] ?? posting.unanswered);
  const change = (isOpen: boolean) => {
    setRefusal(null);
    onOpenChange(isOpen);
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("reason");
    run(() => closePostingAction({ postingId, reason, unanswered }), {
      done: "Posting closed",
      undo: () => reopenPostingAction({ postingId }),
      onDone: () => change(false),
      onRefused: setRefusal,
    });
  }
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Close “{posting.title}”?</DialogTitle>
          <DialogDescription>
            The advert comes down at once and nobody can apply any more. Whoever opens it reads that it is
            closed.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
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
          {unanswered > 0 && (
            <Alert variant="warning" title={unansweredWords(unanswered)}>
              They stay in the <PipelineLink postingId={postingId} /> and wait for one. The posting cannot be
              archived before each of them has an answer.
            </Alert>
          )}
          <Refusal refusal={refusal} />
          <DialogFooter>
            <Button variant="outline" onClick={() => change(false)}>
              Keep it open
            </Button>
            <Button type="submit" variant="destructive" disabled={pending}>
              {unanswered > 0 ? "Close anyway" : "Close posting"}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
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
