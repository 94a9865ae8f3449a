"use client";

import type { Route } from "next";
import Link from "next/link";
import { type ReactNode, useActionState, useState } from "react";
import { ErrorSummary, type SummaryError } from "@/components/form/error-summary";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { saveMailTemplateAction, type TemplateFormState, updateMailTemplateAction } from "@/lib/mail/actions";
import type { TemplatePlace } from "@/lib/mail/queries";
import { templateVariables } from "@/lib/mail/rules";
import type { MailTemplateKind, TemplateLanguage } from "@/lib/mail/schema";
import { ApplicantPreview } from "./applicant-preview";
import { TemplateScope } from "./template-scope";
import { VariableField } from "./variable-field";
import { VariableList } from "./variable-list";

function summaryOf(state: TemplateFormState): SummaryError[] {
  if (!state) return [];
  const fields = Object.entries(state.fields).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  );
  return fields.length > 0 ? fields : [{ message: state.message }];
}

export type EditedTemplate = {
  /** Null for the words of a kind and language, and for a template that is being made. */
  id: string | null;
  kind: MailTemplateKind;
  language: TemplateLanguage;
  name: string;
  subject: string;
  body: string;
  updatedAt: string | null;
};

type TemplateFormProps = {
  template: EditedTemplate;
  /** Where a new template can be for; left out, it has its place already. */
  places?: TemplatePlace[];
  /** Which of them is chosen at first. */
  place?: string;
};

const hidden = (values: Record<string, string>): ReactNode =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

/** The words of a template, with what can be filled in and how the mail will read. */
export function TemplateForm({ template, places, place = "" }: TemplateFormProps) {
  const { id, updatedAt } = template;
  const isOwn = id !== null || places !== undefined;
  const [state, action] = useActionState(isOwn ? saveMailTemplateAction : updateMailTemplateAction, null);
  const typed = state?.typed;
  const [subject, setSubject] = useState(typed?.subject ?? template.subject);
  const [body, setBody] = useState(typed?.body ?? template.body);
  const [kind, setKind] = useState(template.kind);
  const [language, setLanguage] = useState(template.language);
  const variables = templateVariables[kind];
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <form action={action} noValidate className="grid min-w-0 gap-4">
        <ErrorSummary errors={summaryOf(state)} />
        {hidden({ templateId: id ?? "", seenUpdatedAt: updatedAt ?? "", ...(!places && { kind, language }) })}
        {places && (
          <TemplateScope
            places={places}
            kind={kind}
            onKind={setKind}
            language={language}
            onLanguage={setLanguage}
            place={typed?.place ?? place}
            errors={state?.fields ?? {}}
          />
        )}
        <Field
          name="name"
          label="Name"
          hint="For you; candidates do not see it."
          error={state?.fields.name}
          required
        >
          <Input defaultValue={typed?.name ?? template.name} maxLength={80} />
        </Field>
        <Field name="subject" label="Subject" error={state?.fields.subject} required>
          <VariableField value={subject} onChange={setSubject} variables={variables} />
        </Field>
        <Field
          name="body"
          label="Text"
          hint="Type {{ to choose what is filled in."
          error={state?.fields.body}
          required
        >
          <VariableField
            value={body}
            onChange={setBody}
            variables={variables}
            multiline
            className="min-h-80"
          />
        </Field>
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Saving…">Save template</SubmitButton>
          <Button asChild variant="outline">
            <Link href={"/dashboard/settings/mail-templates" as Route}>Cancel</Link>
          </Button>
        </div>
      </form>
      <div className="grid min-w-0 gap-5">
        <ApplicantPreview kind={kind} language={language} subject={subject} body={body} />
        <SectionCard title="Variables" description="They are filled in for each candidate.">
          <VariableList kind={kind} />
        </SectionCard>
      </div>
    </div>
  );
}
