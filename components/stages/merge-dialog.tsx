"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/form/field";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import type { ActionFailure } from "@/lib/action";
import { undoSeconds } from "@/lib/applications/rules";
import type { AutomationLine } from "@/lib/automations/queries";
import { mergeStagesAction, unmergeStageAction } from "@/lib/stages/actions";
import type { StageLine } from "@/lib/stages/queries";
import { counted } from "./stage-words";

type MergeDialogProps = {
  postingId: string;
  stage: StageLine;
  others: StageLine[];
  automations: AutomationLine[];
  /** Where the stage stands; its people go to the next one unless somebody says otherwise. */
  index: number;
  onClose: () => void;
};

/** Takes a stage away: says who moves where and what goes, before anything happens. */
export function MergeDialog({ postingId, stage, others, automations, index, onClose }: MergeDialogProps) {
  const { run, pending } = usePostingAction();
  const [intoStageId, setInto] = useState((others[index] ?? others.at(-1))?.id ?? "");
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const into = others.find(({ id }) => id === intoStageId);
  const own = automations.filter(({ stageId }) => stageId === stage.id).length;
  const theirs = automations.filter((each) => each.stageId === intoStageId && each.enabled).length;
  const goesAlong = [
    own > 0 && counted(own, "automation"),
    stage.mailTemplates > 0 && counted(stage.mailTemplates, "mail template"),
  ].filter((part) => part !== false);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const choice = { keeps: form.get("keeps") === "yes", runsAutomations: form.get("runs") === "on" };
    run(() => mergeStagesAction({ stageId: stage.id, intoStageId, seenCount: stage.people, ...choice }), {
      done: `“${stage.name}” merged into “${into?.name}”`,
      undo: () => unmergeStageAction({ postingId, stageId: stage.id }),
      onDone: onClose,
      onRefused: setRefusal,
    });
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Merge “{stage.name}” into another stage</DialogTitle>
          <DialogDescription>
            The stage goes, and everybody in it moves.{" "}
            {index === 0 && "New applications arrive here: the next stage must be of that type."}
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
          <Field name="intoStageId" label="Into">
            <NativeSelect value={intoStageId} onChange={(event) => setInto(event.target.value)}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </Field>
          {into && <WhoMoves stage={stage} into={into} />}
          {goesAlong.length > 0 && into && <WhatGoesAlong what={goesAlong.join(" and ")} into={into.name} />}
          {theirs > 0 && stage.active > 0 && (
            <Label className="flex items-start gap-2 font-normal">
              <Checkbox name="runs" className="mt-0.5" />
              Run the {counted(theirs, "automation")} of “{into?.name}” for those who come into it this way
            </Label>
          )}
          {refusal && (
            <Alert variant="destructive" role="alert">
              {refusal.message}
            </Alert>
          )}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending}>
              {stage.people > 0 ? `Merge and move ${counted(stage.people, "application")}` : "Merge stages"}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

function WhoMoves({ stage, into }: { stage: StageLine; into: StageLine }) {
  const decided = stage.people - stage.active;
  if (stage.people === 0) return <p className="text-sm">Nobody is in this stage, so nobody moves.</p>;
  const isSame = stage.publicLabel === into.publicLabel;
  return (
    <div className="grid gap-1 text-sm">
      <p>
        <strong className="font-semibold">{counted(stage.people, "application")}</strong>{" "}
        {stage.people === 1 ? "moves" : "move"} to “{into.name}”
        {decided > 0 && `, ${decided} of them decided already`}.
      </p>
      <p className="text-muted-foreground">
        {isSame
          ? "Candidates read the same as before."
          : `Candidates read “${into.publicLabel}” instead of “${stage.publicLabel}” after ${undoSeconds} seconds; until then this can be undone.`}
      </p>
    </div>
  );
}

function WhatGoesAlong({ what, into }: { what: string; into: string }) {
  const choices = [
    ["yes", `Move to “${into}” with them`],
    ["no", "Delete, with the list of what they did"],
  ] as const;
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">What becomes of {what}</legend>
      {choices.map(([value, label]) => (
        <Label key={value} className="flex min-h-6 items-center gap-2 font-normal">
          <input
            type="radio"
            name="keeps"
            value={value}
            defaultChecked={value === "yes"}
            className="size-4 accent-primary"
          />
          {label}
        </Label>
      ))}
    </fieldset>
  );
}
