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
import { NativeSelect } from "@/components/ui/native-select";
import type { ActionFailure } from "@/lib/action";
import { undoSeconds } from "@/lib/applications/rules";
import { addAutomationAction, updateAutomationAction } from "@/lib/automations/actions";
import { automationKindLabels } from "@/lib/automations/labels";
import type { AutomationChoices, AutomationLine } from "@/lib/automations/queries";
import { type AutomationKind, automationKinds } from "@/lib/automations/schema";
import type { StageLine } from "@/lib/stages/queries";
import { AssignFields, TagFields, TodoFields } from "./deed-fields";
import { MailFields } from "./mail-fields";
import { readDeed } from "./read-deed";

type AutomationDialogProps = {
  stage: StageLine;
  /** The one to change; null for a new one. */
  automation: AutomationLine | null;
  choices: AutomationChoices;
  onClose: () => void;
};

export function AutomationDialog({ stage, automation, choices, onClose }: AutomationDialogProps) {
  const { run, pending } = usePostingAction();
  const [kind, setKind] = useState<AutomationKind>(automation?.deed.kind ?? "mail");
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const id = useId();
  const errors = refusal?.fields ?? {};
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const deed = readDeed(kind, new FormData(event.currentTarget));
    const outcome = { onDone: onClose, onRefused: setRefusal };
    if (automation)
      run(() => updateAutomationAction({ automationId: automation.id, deed }), {
        ...outcome,
        done: "Automation saved",
        undo: () => updateAutomationAction({ automationId: automation.id, deed: automation.deed }),
      });
    else
      run(() => addAutomationAction({ stageId: stage.id, deed }), { ...outcome, done: "Automation added" });
  }
  const deed = automation?.deed.kind === kind ? automation.deed : null;
  const common = { id, errors, choices };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-xl">
        <DialogHeader>
          <DialogTitle>When somebody enters “{stage.name}”</DialogTitle>
          <DialogDescription>
            It is done {undoSeconds} seconds later, if they are still there. Who is in the stage already is
            left alone.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} noValidate className="grid gap-4">
          <Field id={`${id}-kind`} name="kind" label="Do what">
            <NativeSelect
              value={kind}
              onChange={(event) => {
                setRefusal(null);
                setKind(event.target.value as AutomationKind);
              }}
            >
              {automationKinds.map((each) => (
                <option key={each} value={each}>
                  {automationKindLabels[each]}
                </option>
              ))}
            </NativeSelect>
          </Field>
          {kind === "mail" && (
            <MailFields {...common} settings={deed?.kind === "mail" ? deed.settings : null} />
          )}
          {kind === "todo" && (
            <TodoFields {...common} settings={deed?.kind === "todo" ? deed.settings : null} />
          )}
          {kind === "assign" && (
            <AssignFields {...common} settings={deed?.kind === "assign" ? deed.settings : null} />
          )}
          {kind === "tag" && <TagFields {...common} settings={deed?.kind === "tag" ? deed.settings : null} />}
          {refusal && Object.keys(errors).length === 0 && (
            <Alert variant="destructive" role="alert">
              {refusal.message}
            </Alert>
          )}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending}>
              {automation ? "Save automation" : "Add automation"}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
