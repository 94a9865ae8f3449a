"use client";

import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { AutomationChoices } from "@/lib/automations/queries";
import type { DeedOf } from "@/lib/automations/schema";
import type { FieldErrors } from "@/lib/errors";

export type DeedFieldsProps<S> = {
  id: string;
  settings: S | null;
  errors: FieldErrors;
  choices: AutomationChoices;
};

const people = ({ people }: AutomationChoices) =>
  people.map(({ id, name }) => (
    <option key={id} value={`person:${id}`}>
      {name}
    </option>
  ));

function chosenIn(settings: { assignee: string; userId: string | null } | null, otherwise: string): string {
  if (!settings) return otherwise;
  return settings.userId ? `person:${settings.userId}` : settings.assignee;
}

export function TodoFields({ id, settings, errors, choices }: DeedFieldsProps<DeedOf<"todo">>) {
  return (
    <>
      <Field id={`${id}-text`} name="text" label="What is to be done" error={errors["deed.settings.text"]}>
        <Input defaultValue={settings?.text} maxLength={300} />
      </Field>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          id={`${id}-assignee`}
          name="assignee"
          label="By whom"
          error={errors["deed.settings.userId"] ?? errors["deed.settings.assignee"]}
        >
          <NativeSelect defaultValue={chosenIn(settings, "owner")}>
            <option value="owner">The owner, or the recruiter</option>
            <option value="recruiter">The recruiter of the team</option>
            {people(choices)}
          </NativeSelect>
        </Field>
        <Field
          id={`${id}-due`}
          name="dueInDays"
          label="Due in days"
          mark="optional"
          error={errors["deed.settings.dueInDays"]}
        >
          <Input
            type="number"
            inputMode="numeric"
            min={0}
            max={365}
            defaultValue={settings ? (settings.dueInDays ?? "") : 2}
          />
        </Field>
      </div>
    </>
  );
}

export function AssignFields({ id, settings, errors, choices }: DeedFieldsProps<DeedOf<"assign">>) {
  return (
    <Field
      id={`${id}-assignee`}
      name="assignee"
      label="Who becomes the owner"
      hint="Of several recruiters on the team it is the one who has been on it longest."
      error={errors["deed.settings.userId"]}
    >
      <NativeSelect defaultValue={chosenIn(settings, "recruiter")}>
        <option value="recruiter">The recruiter of the team</option>
        {people(choices)}
      </NativeSelect>
    </Field>
  );
}

export function TagFields({ id, settings, errors, choices }: DeedFieldsProps<DeedOf<"tag">>) {
  return (
    <>
      <Field id={`${id}-name`} name="name" label="Tag" error={errors["deed.settings.name"]}>
        <Input defaultValue={settings?.name} maxLength={40} list={`${id}-tags`} autoComplete="off" />
      </Field>
      <datalist id={`${id}-tags`}>
        {choices.tags.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
