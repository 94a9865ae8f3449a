"use client";

import { Field } from "@/components/form/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { Compose, ComposeTemplate } from "@/lib/mail/compose/queries";
import { templateLanguageLabels } from "@/lib/mail/labels";
import type { TemplateLanguage } from "@/lib/mail/schema";

const groups = [
  ["stage", "For this stage"],
  ["posting", "For this posting"],
  ["all", "For every posting"],
] as const;

function nameOf({ name, language }: ComposeTemplate, own: string): string {
  return language === own ? name : `${name} (${templateLanguageLabels[language as TemplateLanguage]})`;
}

type TemplateChoiceProps = {
  compose: Compose;
  value: string;
  onChoose: (template: ComposeTemplate | null) => void;
};

/** Words to start from, the most special first. */
export function TemplateChoice({ compose, value, onChoose }: TemplateChoiceProps) {
  const { templates, language } = compose;
  if (templates.length === 0) return null;
  return (
    <Field name="template" label="Start from">
      <NativeSelect
        value={value}
        onChange={(event) => onChoose(templates.find(({ id }) => id === event.target.value) ?? null)}
      >
        <option value="">A blank mail</option>
        {groups.map(([scope, label]) => {
          const ofScope = templates.filter((template) => template.scope === scope);
          if (ofScope.length === 0) return null;
          return (
            <optgroup key={scope} label={label}>
              {ofScope.map((template) => (
                <option key={template.id} value={template.id}>
                  {nameOf(template, language)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </NativeSelect>
    </Field>
  );
}
