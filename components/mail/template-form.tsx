"use client";

import type { Route } from "next";
import Link from "next/link";
import { useActionState, useState } from "react";
import { ErrorSummary, type SummaryError } from "@/components/form/error-summary";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { type TemplateFormState, updateMailTemplateAction } from "@/lib/mail/actions";
import type { ShownTemplate } from "@/lib/mail/queries";
import { MailPreview } from "./mail-preview";
import { VariableList } from "./variable-list";

function summaryOf(state: TemplateFormState): SummaryError[] {
  if (!state) return [];
  const fields = Object.entries(state.fields).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  );
  return fields.length > 0 ? fields : [{ message: state.message }];
}

/** The words of one kind of mail, with what can be filled in and how the mail will read. */
export function TemplateForm({ template }: { template: ShownTemplate }) {
  const [state, action] = useActionState(updateMailTemplateAction, null);
  const typed = state?.typed;
  const [subject, setSubject] = useState(typed?.subject ?? template.subject);
  const [body, setBody] = useState(typed?.body ?? template.body);
  const { kind, language, updatedAt } = template;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <form action={action} noValidate className="grid gap-4">
        <ErrorSummary errors={summaryOf(state)} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="seenUpdatedAt" value={updatedAt ?? ""} />
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
          <Input value={subject} onChange={(event) => setSubject(event.target.value)} />
        </Field>
        <Field name="body" label="Text" error={state?.fields.body} required>
          <Textarea rows={16} value={body} onChange={(event) => setBody(event.target.value)} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <SubmitButton pendingLabel="Saving…">Save template</SubmitButton>
          <Button asChild variant="outline">
            <Link href={"/dashboard/settings/mail-templates" as Route}>Cancel</Link>
          </Button>
        </div>
      </form>
      <div className="grid gap-5">
        <MailPreview kind={kind} subject={subject} body={body} />
        <SectionCard title="Variables" description="They are filled in for each candidate.">
          <VariableList kind={kind} />
        </SectionCard>
      </div>
    </div>
  );
}
