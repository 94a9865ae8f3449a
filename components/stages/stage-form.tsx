"use client";

import { type FormEvent, type KeyboardEvent, type ReactNode, useId } from "react";
import { Field } from "@/components/form/field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { ActionFailure } from "@/lib/action";
import { stageTypeLabels } from "@/lib/stages/labels";
import { stageTypes } from "@/lib/stages/schema";

type Words = { name: string; publicLabel: string; type: string };

type StageFormProps = {
  label: string;
  initial: Words;
  submit: string;
  pending: boolean;
  refusal: ActionFailure | null;
  onSubmit: (words: Words, form: FormData) => void;
  onCancel: () => void;
  /** The first stage is where applications arrive, so its type stays. */
  isFirst?: boolean;
  children?: ReactNode;
};

/** The words and the type of one stage, where it stands in the list. Escape leaves it as it was. */
export function StageForm(props: StageFormProps) {
  const { label, initial, submit, pending, refusal, onSubmit, onCancel, isFirst, children } = props;
  const id = useId();
  const errors = refusal?.fields ?? {};
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    onSubmit(
      { name: text("name"), publicLabel: text("publicLabel"), type: text("type") || initial.type },
      form,
    );
  }
  function leave(event: KeyboardEvent) {
    if (event.key === "Escape") onCancel();
  }
  return (
    <form onSubmit={send} onKeyDown={leave} noValidate aria-label={label} className="grid gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_11rem]">
        <Field id={`${id}-name`} name="name" label="Name" error={errors.name}>
          <Input autoFocus defaultValue={initial.name} maxLength={60} autoComplete="off" />
        </Field>
        <Field id={`${id}-public`} name="publicLabel" label="Candidates read" error={errors.publicLabel}>
          <Input defaultValue={initial.publicLabel} maxLength={60} autoComplete="off" />
        </Field>
        <Field id={`${id}-type`} name="type" label="Type" error={errors.type}>
          <NativeSelect defaultValue={initial.type} disabled={isFirst}>
            {stageTypes.map((type) => (
              <option key={type} value={type}>
                {stageTypeLabels[type]}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </div>
      {children}
      {refusal && Object.keys(errors).length === 0 && (
        <Alert variant="destructive" role="alert">
          {refusal.message}
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" disabled={pending}>
          {submit}
        </Button>
        <Button variant="outline" size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
