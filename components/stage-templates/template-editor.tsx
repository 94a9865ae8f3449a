"use client";

import { ChevronDown, ChevronUp, Plus, Trash2 } from "lucide-react";
import { type FormEvent, useId, useRef, useState } from "react";
import { Field } from "@/components/form/field";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { ActionFailure, ActionResult } from "@/lib/action";
import { createStageTemplateAction, updateStageTemplateAction } from "@/lib/stage-templates/actions";
import type { StageTemplateLine } from "@/lib/stage-templates/queries";
import { stageTypeLabels } from "@/lib/stages/labels";
import { mostStages } from "@/lib/stages/rules";
import { type StageWords, stageTypes } from "@/lib/stages/schema";

type TemplateEditorProps = {
  /** The one to change; without an id, what a new one starts from. */
  template: StageTemplateLine;
  onClose: () => void;
};

type Row = StageWords & { key: number };

/** A template: its name and its stages in order. */
export function TemplateEditor({ template, onClose }: TemplateEditorProps) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const next = useRef(template.stages.length);
  const [rows, setRows] = useState<Row[]>(() => template.stages.map((stage, key) => ({ ...stage, key })));
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    const stages = rows.map(({ key: _, ...stage }) => stage);
    const { id: templateId, updatedAt: seenUpdatedAt } = template;
    const save = async (): Promise<ActionResult<unknown>> =>
      templateId
        ? updateStageTemplateAction({ templateId, name, stages, seenUpdatedAt })
        : createStageTemplateAction({ name, stages });
    run(save, { done: `Template “${name}” saved`, onDone: onClose, onRefused: setRefusal });
  }
  function add() {
    setRows([...rows, { name: "", publicLabel: "", type: "interview", key: ++next.current }]);
    setTimeout(() => list.current?.lastElementChild?.querySelector("input")?.focus());
  }
  function swap(index: number, other: number) {
    setRows(rows.with(index, rows[other]!).with(other, rows[index]!));
  }
  const fields = refusal?.fields ?? {};
  const general = fields.stages?.[0] ?? (Object.keys(fields).length === 0 ? refusal?.message : undefined);
  return (
    <form onSubmit={submit} noValidate aria-label={template.id ? `Change ${template.name}` : "New template"}>
      <div className="grid gap-4">
        <Field
          id={`${id}-name`}
          name="name"
          label="Name of the template"
          error={fields.name}
          className="max-w-sm"
        >
          <Input defaultValue={template.id ? template.name : ""} maxLength={80} autoComplete="off" />
        </Field>
        <ol ref={list} aria-label="Stages of the template" className="grid gap-2">
          {rows.map(({ key, ...stage }, index) => (
            <li key={key} className="flex items-end gap-1.5">
              <StageFields
                id={`${id}-${key}`}
                index={index}
                stage={stage}
                fields={fields}
                onChange={(changed) => setRows(rows.with(index, { ...changed, key }))}
              />
              <RowButtons
                noun={stage.name || `stage ${index + 1}`}
                onUp={index > 0 ? () => swap(index, index - 1) : undefined}
                onDown={index < rows.length - 1 ? () => swap(index, index + 1) : undefined}
                onRemove={rows.length > 1 ? () => setRows(rows.toSpliced(index, 1)) : undefined}
              />
            </li>
          ))}
        </ol>
        <div>
          <Button variant="outline" size="sm" disabled={rows.length >= mostStages} onClick={add}>
            <Plus aria-hidden />
            Add a stage
          </Button>
        </div>
        {general && (
          <Alert variant="destructive" role="alert">
            {general}
          </Alert>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" disabled={pending}>
            Save template
          </Button>
          <Button variant="outline" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </form>
  );
}

type StageFieldsProps = {
  id: string;
  index: number;
  stage: StageWords;
  fields: Record<string, string[]>;
  onChange: (stage: StageWords) => void;
};

function StageFields({ id, index, stage, fields, onChange }: StageFieldsProps) {
  const noun = `of stage ${index + 1}`;
  const error = (field: string) => fields[`stages.${index}.${field}`];
  return (
    <div className="grid min-w-0 flex-1 items-end gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_10rem]">
      <Field id={`${id}-name`} name="stage" label={`Name ${noun}`} hideLabel error={error("name")}>
        <Input
          value={stage.name}
          placeholder="Name"
          maxLength={60}
          onChange={(event) => onChange({ ...stage, name: event.target.value })}
        />
      </Field>
      <Field
        id={`${id}-public`}
        name="public"
        label={`What candidates read ${noun}`}
        hideLabel
        error={error("publicLabel")}
      >
        <Input
          value={stage.publicLabel}
          placeholder="What candidates read"
          maxLength={60}
          onChange={(event) => onChange({ ...stage, publicLabel: event.target.value })}
        />
      </Field>
      <NativeSelect
        aria-label={`Type ${noun}`}
        value={stage.type}
        onChange={(event) => onChange({ ...stage, type: event.target.value as StageWords["type"] })}
      >
        {stageTypes.map((type) => (
          <option key={type} value={type}>
            {stageTypeLabels[type]}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

type RowButtonsProps = { noun: string; onUp?: () => void; onDown?: () => void; onRemove?: () => void };

function RowButtons({ noun, onUp, onDown, onRemove }: RowButtonsProps) {
  const buttons = [
    { label: `Move ${noun} up`, icon: ChevronUp, act: onUp },
    { label: `Move ${noun} down`, icon: ChevronDown, act: onDown },
    { label: `Remove ${noun}`, icon: Trash2, act: onRemove },
  ];
  return (
    <div className="flex shrink-0 items-center max-sm:flex-col">
      {buttons.map(({ label, icon: Icon, act }) => (
        <Button key={label} variant="ghost" size="icon-sm" aria-label={label} disabled={!act} onClick={act}>
          <Icon aria-hidden />
        </Button>
      ))}
    </div>
  );
}
