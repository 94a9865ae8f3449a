"use client";

import { clearanceWhenLabels, qualificationKindLabels } from "@/lib/adverts/labels";
import { languageLevels } from "@/lib/adverts/schema";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { ChoiceField } from "./choice-field";
import { languages } from "./codes";
import { GuessMark } from "./guess-mark";
import { RowList } from "./row-list";
import { TextField } from "./text-field";

const levels = Object.fromEntries(
  languageLevels.map((level) => [level, level === "native" ? "Native" : level]),
) as Record<(typeof languageLevels)[number], string>;
const needs = { required: "Required", trainable: "Training given", asset: "An advantage" } as const;

export function LanguagesField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="languages"
      legend={fieldLabels.languages}
      noun="language"
      items={advert.languages}
      onChange={(changed) => change({ languages: changed })}
      blank={() => ({ code: advert.language.slice(0, 2), level: null })}
      render={(language, update, path) => (
        <div className="grid gap-3 @sm:grid-cols-2">
          <ChoiceField
            path={`${path}.code`}
            label="Language"
            value={language.code}
            options={languages}
            onChange={(code) => update({ ...language, code: code ?? "en" })}
          />
          <ChoiceField
            path={`${path}.level`}
            label="Level"
            value={language.level}
            options={levels}
            none="Not said"
            onChange={(level) => update({ ...language, level })}
          />
          <GuessMark path={path} />
        </div>
      )}
    />
  );
}

export function QualificationsField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="qualifications"
      legend={fieldLabels.qualifications}
      noun="qualification"
      items={advert.qualifications}
      onChange={(qualifications) => change({ qualifications })}
      blank={() => ({ name: "", kind: "qualification" as const, need: "required" as const })}
      render={(one, update, path) => (
        <div className="grid gap-3 @md:grid-cols-[2fr_1fr_1fr]">
          <TextField
            path={`${path}.name`}
            label="Name"
            value={one.name}
            onChange={(name) => update({ ...one, name: name ?? "" })}
          />
          <ChoiceField
            path={`${path}.kind`}
            label="Kind"
            value={one.kind}
            options={qualificationKindLabels}
            onChange={(kind) => update({ ...one, kind: kind ?? "qualification" })}
          />
          <ChoiceField
            path={`${path}.need`}
            label="Need"
            value={one.need}
            options={needs}
            onChange={(need) => update({ ...one, need: need ?? "required" })}
          />
          <GuessMark path={path} />
        </div>
      )}
    />
  );
}

export function ClearancesField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="clearances"
      legend={fieldLabels.clearances}
      noun="check"
      items={advert.clearances}
      onChange={(clearances) => change({ clearances })}
      blank={() => ({ name: "", when: "required" as const })}
      render={(one, update, path) => (
        <div className="grid gap-3 @sm:grid-cols-2">
          <TextField
            path={`${path}.name`}
            label="Name"
            value={one.name}
            placeholder="SC, DV, enhanced DBS"
            onChange={(name) => update({ ...one, name: name ?? "" })}
          />
          <ChoiceField
            path={`${path}.when`}
            label="When"
            value={one.when}
            options={clearanceWhenLabels}
            onChange={(when) => update({ ...one, when: when ?? "required" })}
          />
          <GuessMark path={path} />
        </div>
      )}
    />
  );
}

export function BenefitsField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="benefits"
      legend={fieldLabels.benefits}
      noun="benefit"
      compact
      items={advert.benefits}
      onChange={(benefits) => change({ benefits })}
      blank={() => ""}
      render={(benefit, update, path) => (
        <TextField
          path={path}
          label={`Benefit ${Number(path.split(".")[1]) + 1}`}
          hideLabel
          value={benefit}
          onChange={(text) => update(text ?? "")}
        />
      )}
    />
  );
}
