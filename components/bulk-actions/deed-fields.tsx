"use client";

import { Field } from "@/components/form/field";
import { TagChooser } from "@/components/tags/tag-list";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { rejectReasonLabels } from "@/lib/applications/labels";
import type { PipelineStage } from "@/lib/applications/queries";
import { rejectReasons } from "@/lib/applications/schema";
import type { BulkChoices } from "@/lib/bulk-actions/queries";
import type { BulkKind } from "@/lib/bulk-actions/schema";
import type { FieldErrors } from "@/lib/errors";
import { templateVariables } from "@/lib/mail/rules";
import type { Asked } from "./asked";

type DeedFieldsProps = {
  kind: BulkKind;
  asked: Asked;
  onChange: (change: Partial<Asked>) => void;
  stages: PipelineStage[];
  choices: BulkChoices;
  errors: FieldErrors;
};

/** What must be known before it can be done. */
export function DeedFields(props: DeedFieldsProps) {
  const { kind, asked, onChange, stages, choices, errors } = props;
  switch (kind) {
    case "move":
      return (
        <Field name="toStageId" label="To stage" error={errors["deed.toStageId"]}>
          <NativeSelect
            value={asked.toStageId}
            onChange={(event) => onChange({ toStageId: event.target.value })}
          >
            <option value="" disabled>
              Choose a stage
            </option>
            {stages.map((stage) => (
              <option key={stage.id} value={stage.id}>
                {stage.name}
              </option>
            ))}
          </NativeSelect>
        </Field>
      );
    case "reject":
      return <RejectFields {...props} />;
    case "tag":
      return asked.tag ? (
        <p className="flex items-center gap-2 text-sm">
          Tag
          <Badge variant="outline">{asked.tag}</Badge>
          <button
            type="button"
            className="min-h-6 text-primary underline underline-offset-4"
            onClick={() => onChange({ tag: "" })}
          >
            Choose another
          </button>
        </p>
      ) : (
        <div className="rounded-lg border">
          <TagChooser onChoose={(tag) => onChange({ tag })} />
        </div>
      );
    case "assign":
      return (
        <Field name="ownerId" label="Owner" hint="Who sees to it that each of them gets an answer.">
          <NativeSelect value={asked.ownerId} onChange={(event) => onChange({ ownerId: event.target.value })}>
            <option value="" disabled>
              Choose a person
            </option>
            <option value="nobody">No owner</option>
            {choices.owners.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </NativeSelect>
        </Field>
      );
    case "message":
      return (
        <>
          <TemplateField {...props} />
          <MailFields {...props} variables={templateVariables.message} />
        </>
      );
    case "export":
      return (
        <p className="text-muted-foreground text-sm">
          A CSV file with name, contact, stage, rating, tags, owner and dates. You can fetch it for a day.
        </p>
      );
  }
}

function TemplateField({ choices, onChange }: DeedFieldsProps) {
  if (choices.templates.length === 0) return null;
  const choose = (id: string) => {
    const template = choices.templates.find((each) => each.id === id);
    if (template) onChange({ subject: template.subject, text: template.body });
  };
  return (
    <Field name="template" label="Start from">
      <NativeSelect defaultValue="" onChange={(event) => choose(event.target.value)}>
        <option value="">A blank mail</option>
        {choices.templates.map((template) => (
          <option key={template.id} value={template.id}>
            {template.name}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}

function RejectFields(props: DeedFieldsProps) {
  const { asked, onChange, errors } = props;
  return (
    <>
      <Field
        name="reason"
        label="Reason"
        hint="For your team and its statistics; the candidates never read it."
        error={errors["deed.reason"]}
      >
        <NativeSelect value={asked.reason} onChange={(event) => onChange({ reason: event.target.value })}>
          <option value="" disabled>
            Choose a reason
          </option>
          {rejectReasons.map((reason) => (
            <option key={reason} value={reason}>
              {rejectReasonLabels[reason]}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <div className="flex items-center gap-2">
        <Checkbox
          id="bulk-with-mail"
          checked={asked.withMail}
          onChange={(event) => onChange({ withMail: event.currentTarget.checked })}
        />
        <Label htmlFor="bulk-with-mail">Send each of them a mail</Label>
      </div>
      {asked.withMail ? (
        <MailFields {...props} variables={templateVariables.rejection} />
      ) : (
        <p className="rounded-md bg-warning-soft px-3 py-2 text-sm text-warning-text">
          They only see it on the status page. Somebody who waits for an answer deserves one.
        </p>
      )}
    </>
  );
}

export function MailFields({
  asked,
  onChange,
  errors,
  variables,
}: Pick<DeedFieldsProps, "asked" | "onChange" | "errors"> & { variables: readonly string[] }) {
  return (
    <>
      <Field name="subject" label="Subject" error={errors["deed.mail.subject"]} required>
        <Input
          value={asked.subject}
          maxLength={200}
          onChange={(event) => onChange({ subject: event.target.value })}
        />
      </Field>
      <Field
        name="text"
        label="Mail"
        hint={`Filled in for each of them: ${variables.map((name) => `{{${name}}}`).join(", ")}.`}
        error={errors["deed.mail.text"]}
        required
      >
        <Textarea value={asked.text} rows={9} onChange={(event) => onChange({ text: event.target.value })} />
      </Field>
    </>
  );
}
