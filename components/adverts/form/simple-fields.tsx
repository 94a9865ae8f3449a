"use client";

import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { contractLabels, employmentLabels, experienceLabels, workplaceLabels } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { ChoiceField } from "./choice-field";
import { languages } from "./codes";
import { TextField } from "./text-field";

type TextName = {
  [F in keyof Advert]: Advert[F] extends string | null ? F : never;
}[keyof Advert];

type Look = {
  type?: HTMLInputTypeAttribute;
  hint?: ReactNode;
  lines?: number;
  placeholder?: string;
  list?: string;
};

const zones = "rolecall-time-zones";

/** The fields that are one line of text, a day or a time. */
export const textFields: Partial<Record<TextName, Look>> = {
  title: { hint: "What would stand on a business card: no pay, place or code." },
  department: {},
  category: {},
  reference: {},
  contractEndsOn: { type: "date" },
  contractDuration: { placeholder: "one year" },
  contractReason: { placeholder: "maternity cover" },
  shift: { placeholder: "14:00 to 22:00" },
  payNote: { lines: 2, hint: "What is really paid, bonuses, allowances." },
  postedOn: { type: "date", hint: "Left empty, it is the day of publishing." },
  closesOn: { type: "date", hint: "The last day to apply." },
  closesTime: { type: "time", hint: "Left empty, the end of that day." },
  timeZone: { list: zones, placeholder: "Europe/London" },
  interviewNote: {},
  contactName: {},
  contactEmail: { type: "email" },
};

/** These must say something; emptied, they are an empty text and not null. */
const never: TextName[] = ["title", "timeZone", "language"];

export function AdvertText({ field }: { field: TextName }) {
  const { advert, change } = useAdvertForm();
  const look = textFields[field] ?? {};
  return (
    <>
      <TextField
        {...look}
        path={field}
        label={fieldLabels[field]}
        value={advert[field]}
        lang={field === "title" ? advert.language : undefined}
        onChange={(value) => change({ [field]: value ?? (never.includes(field) ? "" : null) })}
      />
      {look.list && (
        <datalist id={zones}>
          {Intl.supportedValuesOf("timeZone").map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      )}
    </>
  );
}

const choices = {
  workplace: workplaceLabels,
  contractType: contractLabels,
  employmentType: employmentLabels,
  experienceLevel: experienceLabels,
} as const;
export type ChoiceName = keyof typeof choices;

export function AdvertChoice({ field }: { field: ChoiceName }) {
  const { advert, change } = useAdvertForm();
  return (
    <ChoiceField<string>
      path={field}
      label={fieldLabels[field]}
      value={advert[field]}
      options={choices[field]}
      none="Not said"
      onChange={(value) => change({ [field]: value } as Partial<Advert>)}
    />
  );
}

export function LanguageOfAdvert() {
  const { advert, change } = useAdvertForm();
  return (
    <ChoiceField
      path="language"
      label={fieldLabels.language}
      value={advert.language}
      options={languages}
      onChange={(language) => change({ language: language ?? "en" })}
    />
  );
}
