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
import { schedulePostingAction, unschedulePostingAction } from "@/lib/posting-schedules/actions";
import type { LifeDialogProps } from "./publish-dialog";
import { Refusal } from "./refusal";
import { usePostingAction } from "./use-posting-action";

/** The value of a datetime-local control for this moment, on the reader's clock. */
function localValue(iso: string | null): string {
  const at = iso ? new Date(iso) : new Date(Date.now() + 86_400_000);
  if (!iso) at.setHours(9, 0, 0, 0);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function ScheduleDialog({ posting, open, onOpenChange }: LifeDialogProps) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const postingId = posting.id;
  const change = (isOpen: boolean) => {
    setRefusal(null);
    onOpenChange(isOpen);
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new Date(String(new FormData(event.currentTarget).get("publishAt")));
    const publishAt = Number.isNaN(typed.getTime()) ? "" : typed.toISOString();
    run(() => schedulePostingAction({ postingId, publishAt }), {
      done: "Publishing scheduled",
      undo: () => unschedulePostingAction({ postingId }),
      onDone: () => change(false),
      onRefused: setRefusal,
    });
  }
  const zone = open ? Intl.DateTimeFormat().resolvedOptions().timeZone : "";
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Schedule publishing</DialogTitle>
          <DialogDescription>
            The posting goes public by itself at this time, as it stands then.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
          <Field
            name="publishAt"
            label="Publish at"
            hint={`Your time zone: ${zone}`}
            error={refusal?.fields.publishAt}
          >
            <Input type="datetime-local" required defaultValue={localValue(posting.publishAt)} />
          </Field>
          <Refusal refusal={refusal} editHref={`/dashboard/postings/${postingId}/edit`} />
          <DialogFooter>
            <Button variant="outline" onClick={() => change(false)}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending}>
              {pending ? "Scheduling…" : "Schedule publishing"}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
