"use client";

import { Fieldset } from "@/components/form/fieldset";
import type { Start } from "@/lib/adverts/schema";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { ChoiceField } from "./choice-field";
import { GuessMark } from "./guess-mark";
import { RowList } from "./row-list";
import { TextField } from "./text-field";

const kinds: Record<Start["kind"], string> = { "at-once": "At once", month: "In a month", day: "On a day" };

export function StartField() {
  const { advert, change, errors } = useAdvertForm();
  const { start } = advert;
  /** A day and a month share their beginning, so that changing one's mind loses nothing. */
  function choose(kind: Start["kind"] | null) {
    if (!kind) return change({ start: null });
    const month = start?.on?.slice(0, 7) || null;
    const on = { "at-once": null, month, day: month && `${month}-01` }[kind];
    change({ start: { kind, on } });
  }
  return (
    <Fieldset id="start" legend={fieldLabels.start} error={errors["start.on"] ?? errors.start}>
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          path="start.kind"
          label="How"
          hideLabel
          value={start?.kind ?? null}
          options={kinds}
          none="Not said"
          onChange={choose}
        />
        {start && start.kind !== "at-once" && (
          <TextField
            path="start.on"
            label={start.kind === "month" ? "Month" : "Day"}
            hideLabel
            type={start.kind === "month" ? "month" : "date"}
            value={start.on}
            onChange={(on) => change({ start: { ...start, on } })}
          />
        )}
      </div>
      <GuessMark path="start" />
    </Fieldset>
  );
}

export function InterviewDatesField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="interviewDates"
      legend={fieldLabels.interviewDates}
      noun="interview day"
      compact
      items={advert.interviewDates}
      onChange={(interviewDates) => change({ interviewDates })}
      blank={() => advert.interviewDates.at(-1) ?? advert.closesOn ?? ""}
      render={(day, update, path) => (
        <TextField
          path={path}
          label="Day"
          hideLabel
          type="date"
          value={day}
          onChange={(text) => update(text ?? "")}
        />
      )}
    />
  );
}
