"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { payPeriodLabels, payText } from "@/lib/adverts/labels";
import type { PayRange } from "@/lib/adverts/schema";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { ChoiceField } from "./choice-field";
import { currencies } from "./codes";
import { GuessMark } from "./guess-mark";
import { NumberField } from "./number-field";
import { RowList } from "./row-list";
import { TextField } from "./text-field";

const unsaid: PayRange = {
  min: null,
  max: null,
  currency: "EUR",
  period: null,
  kind: "gross",
  note: null,
  shown: true,
  proRata: false,
  actualMin: null,
  actualMax: null,
  grade: null,
};
const kinds = { gross: "Before tax", total: "Total package" } as const;

export function PayField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="pay"
      legend={fieldLabels.pay}
      noun="pay range"
      items={advert.pay}
      onChange={(pay) => change({ pay })}
      blank={() => ({
        ...unsaid,
        currency: advert.pay.at(-1)?.currency ?? currencyOf(advert.locations[0]?.country),
        period: advert.pay.at(-1)?.period ?? null,
      })}
      render={(pay, update, path) => <PayRow pay={pay} update={update} path={path} />}
    />
  );
}

const euro = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK";
const other: Record<string, string> = {
  GB: "GBP",
  US: "USD",
  CH: "CHF",
  NO: "NOK",
  SE: "SEK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  CA: "CAD",
  AU: "AUD",
};
const currencyOf = (country: string | null | undefined) =>
  country && !euro.includes(country) ? (other[country] ?? "EUR") : "EUR";

type PayRowProps = { pay: PayRange; update: (pay: PayRange) => void; path: string };

function PayRow({ pay, update, path }: PayRowProps) {
  const set = (part: Partial<PayRange>) => update({ ...pay, ...part });
  const number = (part: "min" | "max" | "actualMin" | "actualMax", label: string) => (
    <NumberField
      path={`${path}.${part}`}
      label={label}
      value={pay[part]}
      onChange={(value) => set({ [part]: value })}
    />
  );
  return (
    <>
      <GuessMark path={path} />
      <div className="grid grid-cols-2 gap-3 @xl:grid-cols-4">
        {number("min", "From")}
        {number("max", "To")}
        <ChoiceField
          path={`${path}.currency`}
          label="Currency"
          value={pay.currency}
          options={currencies}
          onChange={(currency) => set({ currency: currency ?? "EUR" })}
        />
        <ChoiceField
          path={`${path}.period`}
          label="Period"
          value={pay.period}
          options={payPeriodLabels}
          none="Not said"
          onChange={(period) => set({ period })}
        />
        <ChoiceField
          path={`${path}.kind`}
          label="Kind"
          value={pay.kind}
          options={kinds}
          onChange={(kind) => set({ kind: kind ?? "gross" })}
        />
        <TextField
          path={`${path}.grade`}
          label="Grade"
          value={pay.grade}
          onChange={(grade) => set({ grade })}
        />
        <TextField
          path={`${path}.note`}
          label="Note"
          value={pay.note}
          onChange={(note) => set({ note })}
          className="col-span-2"
        />
        {pay.proRata && number("actualMin", "Really paid, from")}
        {pay.proRata && number("actualMax", "to")}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Tick
          id={`${path}.shown`}
          label="Show on the advert"
          checked={pay.shown}
          onChange={(shown) => set({ shown })}
        />
        <Tick
          id={`${path}.proRata`}
          label="Full-time rate, paid pro rata"
          checked={pay.proRata}
          onChange={(proRata) => set({ proRata })}
        />
        <output className="ml-auto text-muted-foreground text-xs">{payText(pay)}</output>
      </div>
    </>
  );
}

type TickProps = { id: string; label: string; checked: boolean; onChange: (checked: boolean) => void };

function Tick({ id, label, checked, onChange }: TickProps) {
  return (
    <label htmlFor={id} className="flex min-h-7 pointer-coarse:min-h-11 items-center gap-2">
      <Checkbox id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
