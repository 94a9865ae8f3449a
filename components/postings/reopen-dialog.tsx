"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import type { ActionFailure } from "@/lib/action";
import { reopenPostingAction } from "@/lib/postings/actions";
import type { LifeDialogProps } from "./publish-dialog";
import { Refusal } from "./refusal";
import { usePostingAction } from "./use-posting-action";

/** For a posting whose closing date is over: it would close again at once. */
export function ReopenDialog({ posting, open, onOpenChange }: LifeDialogProps) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const change = (isOpen: boolean) => {
    setRefusal(null);
    onOpenChange(isOpen);
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const closesOn = String(new FormData(event.currentTarget).get("closesOn")) || null;
    run(() => reopenPostingAction({ postingId: posting.id, closesOn }), {
      done: "Posting is public again",
      onDone: () => change(false),
      onRefused: setRefusal,
    });
  }
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Reopen “{posting.title}”?</DialogTitle>
          <DialogDescription>
            Its closing date has passed. The public reads it as before, with the date that you set here.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
          <Field
            name="closesOn"
            label="New closing date"
            mark="optional"
            hint="Empty: it stays open until somebody closes it."
            error={refusal?.fields.closesOn}
          >
            <Input type="date" />
          </Field>
          {!refusal?.fields.closesOn && <Refusal refusal={refusal} />}
          <DialogFooter>
            <Button variant="outline" onClick={() => change(false)}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending}>
              Reopen posting
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
