import type { payPeriods } from "../schema";
import { perEuro } from "./currencies";

export type PayPeriod = (typeof payPeriods)[number];

const behind: [PayPeriod, RegExp][] = [
  [
    "hour",
    /(?:\/\s?(?:h|hr|hour|std\.?|stunde|heure)\b|\b(?:per|an|a|each|every) hour\b|\bper hr\b|\bhourly\b|\bp\.?\s?\/?h\.?(?![\p{L}])|\b(?:pro|je|die|in der) (?:stunde|std)|\bstündlich|\bstundenlohn|\bpar heure|\bde l['’]heure|\bl['’]heure|\bhoraire)/iu,
  ],
  [
    "day",
    /(?:\/\s?(?:d|day|tag|jour|j)\b|\b(?:per|a) (?:day|diem)\b|\bdaily\b|\bp\.?\s?\/?d\b|\b(?:pro|je|am) tag|\btäglich|\bpar jour|\bjournalier)/iu,
  ],
  [
    "week",
    /(?:\/\s?(?:w|wk|week|woche|semaine)\b|\b(?:per|a) week\b|\bweekly\b|\bp\.?\s?\/?w\b|\b(?:pro|je) woche|\bwöchentlich|\bpar semaine|\bhebdomadaire)/iu,
  ],
  [
    "month",
    /(?:\/\s?(?:m|mo|mth|month|monat|mtl\.?|mois)\b|\b(?:per|a) (?:calendar )?month\b|\bmonthly\b|\bpcm\b|\b(?:pro|je|im) monat|\bmonatlich|\bmtl\b|\bmonatsgehalt|\bpar mois|\bmensuel)/iu,
  ],
  [
    "year",
    /(?:\/\s?(?:y|yr|year|a|jahr|an|annum)\b|\b(?:per|a|each) (?:year|annum)\b|\byearly\b|\bannual(?:ly)?\b|\bp\.?\s?\/?a\.?(?![\p{L}])|\b(?:pro|im|je) jahr|\bjährlich|\bjahres\p{L}*|\bpar an\b|\bl['’]an\b|\bannuel|\bLPA\b|\bpro anno)/iu,
  ],
];
const before: [PayPeriod, RegExp][] = [
  ["hour", /hourly|per hour|stunden(?:lohn|satz|vergütung|entgelt)|horaire|de l['’]heure/iu],
  ["day", /\bda(?:il)?y (?:rate|fee|pay)|daily|tagessatz|tjm|taux journalier|journalière/iu],
  ["week", /weekly|wochenlohn|hebdomadaire/iu],
  ["month", /monthly|monats|monatlich|mensuel|par mois|gratification|per month|ausbildungsvergütung/iu],
  ["year", /annual|yearly|per annum|jahres|jährlich|annuel|\bote\b|par an|k€ ?:/iu],
];

/** The period named right behind an amount, or by the words before it ("hourly rate of"). */
export function periodAround(text: string, from: number, to: number): PayPeriod | null {
  const tail = text.slice(to, to + 48).split(/[;(]|\.\s/)[0]!;
  const near = closest(tail, behind);
  if (near) return near;
  return closestBefore(text.slice(Math.max(0, from - 60), from), before);
}

/** The period that a label says ("Day rate", "Jahresgehalt"). */
export function periodOfLabel(label: string): PayPeriod | null {
  return before.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Weekly hours stand beside pay too ("£30k, 25 hours a week"): a period of hours is not the pay's. */
const ofHours = /(?:hours?|hrs?|std\.?|stunden|heures|h|days?|tage|jours)[ ,-]*$/iu;

function closest(text: string, rows: [PayPeriod, RegExp][]): PayPeriod | null {
  let best: { at: number; period: PayPeriod } | null = null;
  for (const [period, pattern] of rows) {
    const hit = pattern.exec(text);
    if (!hit || ofHours.test(text.slice(0, hit.index)) || /\d/.test(text.slice(0, hit.index))) continue;
    if (!best || hit.index < best.at) best = { at: hit.index, period };
  }
  return best?.period ?? null;
}

function closestBefore(text: string, rows: [PayPeriod, RegExp][]): PayPeriod | null {
  let best: { at: number; period: PayPeriod } | null = null;
  for (const [period, pattern] of rows) {
    const hit = pattern.exec(text);
    if (hit && (!best || hit.index > best.at)) best = { at: hit.index, period };
  }
  return best?.period ?? null;
}

/** What pay of this size is usually paid for: only ever a guess. */
export function usualPeriod(value: number, currency: string): PayPeriod | null {
  const euros = value / (perEuro[currency] ?? 1);
  if (euros < 100) return "hour";
  if (euros < 800) return "day";
  if (euros < 10_000) return "month";
  return euros < 5_000_000 ? "year" : null;
}
