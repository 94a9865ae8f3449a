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
import { savePostingTemplateAction } from "@/lib/posting-templates/actions";
import type { LifeDialogProps } from "./publish-dialog";
import { Refusal } from "./refusal";
import { usePostingAction } from "./use-posting-action";

export function TemplateDialog({ posting, open, onOpenChange }: LifeDialogProps) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const change = (isOpen: boolean) => {
    setRefusal(null);
    onOpenChange(isOpen);
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    run(() => savePostingTemplateAction({ postingId: posting.id, name }), {
      done: "Template saved; it is offered under New posting",
      onDone: () => change(false),
      onRefused: setRefusal,
    });
  }
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Save as template</DialogTitle>
          <DialogDescription>
            Keeps everything that the advert says but its dates. Everybody who writes postings can use it.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
          <Field name="name" id="template-name" label="Name" error={refusal?.fields.name}>
            <Input required maxLength={120} defaultValue={posting.title} />
          </Field>
          {!refusal?.fields.name && <Refusal refusal={refusal} />}
          <DialogFooter>
            <Button variant="outline" onClick={() => change(false)}>
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
