"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { VariableList } from "@/components/mail/variable-list";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import type { DeedOf } from "@/lib/automations/schema";
import type { DeedFieldsProps } from "./deed-fields";

const sources = [
  ["words", "Words of its own"],
  ["template", "A template, as it reads then"],
] as const;

/** The words of a mail that goes by itself. Without templates there is nothing to choose. */
export function MailFields({ id, settings, errors, choices }: DeedFieldsProps<DeedOf<"mail">>) {
  const [from, setFrom] = useState(settings?.from ?? "words");
  const words = settings?.from === "words" ? settings : null;
  const templateId = settings?.from === "template" ? settings.templateId : undefined;
  return (
    <>
      {choices.templates.length > 0 ? (
        <fieldset className="flex flex-wrap gap-x-5 gap-y-1.5">
          <legend className="mb-1.5 font-medium text-sm">Which mail</legend>
          {sources.map(([value, label]) => (
            <Label key={value} className="flex min-h-6 items-center gap-2 font-normal">
              <input
                type="radio"
                name="from"
                value={value}
                checked={from === value}
                onChange={() => setFrom(value)}
                className="size-4 accent-primary"
              />
              {label}
            </Label>
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="from" value="words" />
      )}
      {from === "template" && choices.templates.length > 0 ? (
        <Field
          id={`${id}-template`}
          name="templateId"
          label="Template"
          error={errors["deed.settings.templateId"]}
        >
          <NativeSelect defaultValue={templateId}>
            {choices.templates.map((template) => (
              <option key={template.id} value={template.id}>
                {template.name} ({template.language})
              </option>
            ))}
          </NativeSelect>
        </Field>
      ) : (
        <>
          <Field id={`${id}-subject`} name="subject" label="Subject" error={errors["deed.settings.subject"]}>
            <Input defaultValue={words?.subject} maxLength={200} />
          </Field>
          <Field id={`${id}-text`} name="text" label="Text" error={errors["deed.settings.text"]}>
            <Textarea rows={8} defaultValue={words?.text} />
          </Field>
          <details className="text-sm">
            <summary className="min-h-6 cursor-pointer text-muted-foreground">What can be filled in</summary>
            <div className="pt-2">
              <VariableList kind="message" />
            </div>
          </details>
        </>
      )}
    </>
  );
}
