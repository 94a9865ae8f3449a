"use client";

import { Fieldset } from "@/components/form/fieldset";
import { Checkbox } from "@/components/ui/checkbox";
import { workingHoursLabels } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { CheckList } from "./check-list";
import { GuessMark } from "./guess-mark";
import { NumberField } from "./number-field";

type Hours = NonNullable<Advert["hoursPerWeek"]>;
const unsaid: Hours = { min: null, max: null, minExclusive: false, maxExclusive: false };

export function HoursField() {
  const { advert, change, errors } = useAdvertForm();
  const hours = advert.hoursPerWeek ?? unsaid;
  function set(part: Partial<Hours>) {
    const next = { ...hours, ...part };
    change({ hoursPerWeek: next.min === null && next.max === null ? null : next });
  }
  const exclusive = (end: "min" | "max", words: string) => (
    <label
      htmlFor={`hoursPerWeek.${end}Exclusive`}
      className="flex min-h-7 items-center gap-2 text-muted-foreground text-xs"
    >
      <Checkbox
        id={`hoursPerWeek.${end}Exclusive`}
        checked={hours[`${end}Exclusive`]}
        onChange={(event) => set({ [`${end}Exclusive`]: event.target.checked })}
      />
      {words}
    </label>
  );
  return (
    <Fieldset id="hoursPerWeek" legend={fieldLabels.hoursPerWeek} error={errors.hoursPerWeek}>
      <div className="grid grid-cols-2 gap-3">
        <div>
          <NumberField
            path="hoursPerWeek.min"
            label="From"
            value={hours.min}
            onChange={(min) => set({ min })}
          />
          {hours.min !== null && exclusive("min", "More than this")}
        </div>
        <div>
          <NumberField
            path="hoursPerWeek.max"
            label="To"
            value={hours.max}
            onChange={(max) => set({ max })}
          />
          {hours.max !== null && exclusive("max", "Less than this")}
        </div>
      </div>
      <GuessMark path="hoursPerWeek" />
    </Fieldset>
  );
}

export function WorkingHoursField() {
  const { advert, change } = useAdvertForm();
  return (
    <CheckList
      path="workingHours"
      legend={fieldLabels.workingHours}
      options={workingHoursLabels}
      values={advert.workingHours}
      onChange={(workingHours) => change({ workingHours })}
    />
  );
}

export function YearsField() {
  const { advert, change } = useAdvertForm();
  return (
    <NumberField
      path="minimumYears"
      label={fieldLabels.minimumYears}
      hint="At least; empty when not asked for."
      value={advert.minimumYears}
      onChange={(minimumYears) => change({ minimumYears })}
    />
  );
}

export function OpeningsField() {
  const { advert, change } = useAdvertForm();
  return (
    <NumberField
      path="openings"
      label={fieldLabels.openings}
      value={advert.openings}
      onChange={(openings) => change({ openings: openings ?? 1 })}
    />
  );
}
