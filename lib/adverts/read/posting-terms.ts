import type { Draft, Found } from "./draft";
import { type JobPosting, listOf, numberIn, partOfNode } from "./json-ld";
import type { PayPeriod } from "./pay-periods";
import { plain, type Sheet, sure } from "./sheet";
import { contractWords, employmentWords } from "./terms";

const types: [RegExp, (draft: Draft, found: Found<never>["spans"]) => void][] = [
  [
    /^full.?time$/i,
    (draft, spans) => void draft.set("employmentType", { value: "full-time", spans, confidence: sure }),
  ],
  [
    /^part.?time$/i,
    (draft, spans) => void draft.set("employmentType", { value: "part-time", spans, confidence: sure }),
  ],
  [
    /^contractor$/i,
    (draft, spans) => void draft.set("contractType", { value: "freelance", spans, confidence: 0.8 }),
  ],
  [
    /^temporary$/i,
    (draft, spans) => void draft.set("contractType", { value: "temporary", spans, confidence: 0.9 }),
  ],
  [
    /^intern(?:ship)?$/i,
    (draft, spans) => void draft.set("contractType", { value: "internship", spans, confidence: 0.95 }),
  ],
  [/^(?:volunteer|per.?diem|other)$/i, () => {}],
];

/** FULL_TIME and the like. */
export function readTypes(draft: Draft, sheet: Sheet, posting: JobPosting): void {
  for (const one of listOf(posting.employmentType)) {
    for (const words of plain(one, 200).split(/\s?,\s?/)) {
      if (words === "") continue;
      const spans = [sheet.add("Employment type", words)];
      const known = types.find(([pattern]) => pattern.test(words));
      if (known) known[1](draft, spans);
      const contract = known ? undefined : contractWords.find(([pattern]) => pattern.test(words));
      const time = known ? undefined : employmentWords.find(([pattern]) => pattern.test(words));
      if (contract) draft.set("contractType", { value: contract[1], spans, confidence: 0.9 });
      if (time) draft.set("employmentType", { value: time[1], spans, confidence: 0.9 });
    }
  }
}

const periods: Record<string, PayPeriod> = {
  hour: "hour",
  hourly: "hour",
  day: "day",
  daily: "day",
  week: "week",
  weekly: "week",
  month: "month",
  monthly: "month",
  mon: "month",
  year: "year",
  yearly: "year",
  annual: "year",
  ann: "year",
  annum: "year",
  hur: "hour",
};

export function readSalary(draft: Draft, sheet: Sheet, posting: JobPosting): void {
  for (const node of [
    ...listOf(posting.baseSalary),
    ...(posting.baseSalary ? [] : listOf(posting.estimatedSalary)),
  ]) {
    const value = partOfNode(node, "value") ?? node;
    const single = numberIn(partOfNode(value, "value") ?? (typeof value === "object" ? undefined : value));
    const low = numberIn(partOfNode(value, "minValue") ?? partOfNode(node, "minValue")) ?? single;
    const high = numberIn(partOfNode(value, "maxValue") ?? partOfNode(node, "maxValue")) ?? single;
    const currency = (
      plain(partOfNode(node, "currency"), 10) ||
      plain(partOfNode(value, "currency"), 10) ||
      plain(posting.salaryCurrency, 10)
    ).toUpperCase();
    if (
      (low === null && high === null) ||
      (low ?? high ?? 0) + (high ?? 0) <= 0 ||
      !/^[A-Z]{3}$/.test(currency)
    )
      continue;
    const unit = (
      plain(partOfNode(value, "unitText"), 20) ||
      plain(partOfNode(node, "unitText"), 20) ||
      plain(partOfNode(value, "unitCode"), 20)
    ).toLowerCase();
    const [min, max] = low !== null && high !== null && low > high ? [high, low] : [low, high];
    const figures = min === max ? `${min}` : [min, max].map((one) => one ?? "…").join(" to ");
    const spans = [sheet.add("Salary", `${currency} ${figures}${unit === "" ? "" : ` per ${unit}`}`)];
    draft.add("pay", {
      value: { min, max, currency, period: periods[unit] ?? null },
      spans,
      confidence: sure,
      doubt: periods[unit] ? null : "The page does not say for which period this is paid.",
    });
  }
}
