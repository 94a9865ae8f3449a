"use client";

import { type FormEvent, useId, useState } from "react";
import { Field } from "@/components/form/field";
import { usePostingAction } from "@/components/postings/use-posting-action";
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
import { Input } from "@/components/ui/input";
import type { ActionFailure } from "@/lib/action";
import { deleteStageTemplateAction, saveStageTemplateAction } from "@/lib/stage-templates/actions";

export function SaveTemplateDialog({ postingId, onClose }: { postingId: string; onClose: () => void }) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const id = useId();
  let templateId = "";
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    run(
      async () => {
        const result = await saveStageTemplateAction({ postingId, name });
        if (result.ok) templateId = result.value.templateId;
        return result;
      },
      {
        done: `Template “${name}” saved`,
        undo: () => deleteStageTemplateAction({ templateId }),
        onDone: onClose,
        onRefused: setRefusal,
      },
    );
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Save these stages as a template</DialogTitle>
          <DialogDescription>
            Their names, what candidates read and their types. Automations stay with this posting.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} noValidate className="grid gap-4">
          <Field id={`${id}-name`} name="name" label="Name of the template" error={refusal?.fields.name}>
            <Input maxLength={80} autoComplete="off" />
          </Field>
          {refusal && !refusal.fields.name && (
            <Alert variant="destructive" role="alert">
              {refusal.message}
            </Alert>
          )}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending}>
              Save template
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
