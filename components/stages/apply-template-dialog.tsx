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
import type { AutomationLine } from "@/lib/automations/queries";
import { applyStageTemplateAction } from "@/lib/stage-templates/actions";
import type { StageTemplateLine } from "@/lib/stage-templates/queries";
import { keptStages, proposedMapping } from "@/lib/stage-templates/rules";
import type { StageLine } from "@/lib/stages/queries";
import { counted } from "./stage-words";

type ApplyTemplateProps = {
  postingId: string;
  stages: StageLine[];
  automations: AutomationLine[];
  templates: StageTemplateLine[];
  onClose: () => void;
};

/** Replaces the stages by a template's. Where there are people or automations, it asks where they go. */
export function ApplyTemplateDialog(props: ApplyTemplateProps) {
  const { postingId, stages, automations, templates, onClose } = props;
  const { run, pending } = usePostingAction();
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      templates.findIndex(({ isDefault }) => isDefault),
    ),
  );
  const template = templates[chosen];
  const words = template?.stages ?? [];
  const [mapping, setMapping] = useState(() => proposedMapping(stages, words));
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const id = useId();
  function choose(index: number) {
    setChosen(index);
    setMapping(proposedMapping(stages, templates[index]?.stages ?? []));
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const seen = stages.map((stage) => stage.id);
    const input = { postingId, templateId: template?.id ?? null, seen, mapping };
    run(() => applyStageTemplateAction(input), {
      done: `The stages are those of “${template?.name}” now`,
      onDone: onClose,
      onRefused: setRefusal,
    });
  }
  const kept = new Set(keptStages(stages, words, mapping));
  const going = stages.filter((stage) => !kept.has(stage.id));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-xl">
        <DialogHeader>
          <DialogTitle>Apply a template</DialogTitle>
          <DialogDescription>
            This posting gets the stages of the template in place of its own.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
          <Field id={`${id}-template`} name="template" label="Template">
            <NativeSelect value={chosen} onChange={(event) => choose(Number(event.target.value))}>
              {templates.map(({ id: templateId, name }, index) => (
                <option key={templateId ?? "built-in"} value={index}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </Field>
          <p className="text-muted-foreground text-sm">{words.map(({ name }) => name).join(" → ")}</p>
          <fieldset className="grid gap-2">
            <legend className="mb-1.5 font-medium text-sm">What becomes of the stages</legend>
            {stages.map((stage, index) => (
              <MappedStage
                key={stage.id}
                id={`${id}-${stage.id}`}
                stage={stage}
                words={words}
                place={mapping[index] ?? 0}
                onChange={(place) => setMapping(mapping.with(index, place))}
              />
            ))}
          </fieldset>
          <WhatHappens going={going} automations={automations} />
          {refusal && (
            <Alert variant="destructive" role="alert">
              {refusal.message}
            </Alert>
          )}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending || !template}>
              Apply template
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

type MappedStageProps = {
  id: string;
  stage: StageLine;
  words: { name: string }[];
  place: number;
  onChange: (place: number) => void;
};

function MappedStage({ id, stage, words, place, onChange }: MappedStageProps) {
  return (
    <div className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-2">
      <label htmlFor={id} className="min-w-0 text-sm wrap-anywhere">
        {stage.name}{" "}
        <span className="text-muted-foreground">
          {stage.people > 0 ? `(${counted(stage.people, "application")})` : "(empty)"}
        </span>
      </label>
      <NativeSelect id={id} value={place} onChange={(event) => onChange(Number(event.target.value))}>
        {words.map(({ name }, index) => (
          <option key={name} value={index}>
            becomes {name}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

function WhatHappens({ going, automations }: { going: StageLine[]; automations: AutomationLine[] }) {
  if (going.length === 0)
    return <p className="text-sm">Nobody moves: each stage becomes one of the template.</p>;
  const names = new Intl.ListFormat("en").format(going.map(({ name }) => `“${name}”`));
  const people = going.reduce((sum, stage) => sum + stage.people, 0);
  const lost = automations.filter(({ stageId }) => going.some(({ id }) => id === stageId)).length;
  return (
    <Alert>
      {names} {going.length === 1 ? "goes" : "go"}.{" "}
      {people > 0
        ? `${counted(people, "application")} ${people === 1 ? "moves" : "move"} as said above. `
        : ""}
      {lost > 0 && `${counted(lost, "automation")} of ${going.length === 1 ? "it" : "them"} will be deleted.`}
    </Alert>
  );
}
