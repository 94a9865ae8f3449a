import type { Location } from "../schema";
import { countryOfCity } from "./cities";
import { countryOf, isCountryCode } from "./countries";
import { dayOf } from "./dates";
import type { Draft, Found } from "./draft";
import { type JobPosting, listOf, numberIn, partOfNode, textOf } from "./json-ld";
import { normaliseText } from "./normalise";
import type { PayPeriod } from "./pay-periods";
import { contractWords, employmentWords } from "./terms";

/** Writes the values of a JobPosting as lines that can be read and pointed at. */
export class Sheet {
  private readonly lines: string[] = [];
  private length = 0;

  /** "Company: Lumen" with the span of "Lumen". */
  add(label: string, words: string): { start: number; end: number } {
    const value = normaliseText(words).replaceAll("\n", " ").slice(0, 400).trim();
    const line = label === "" ? value : `${label}: ${value}`;
    const start = this.length + line.length - value.length;
    this.lines.push(line);
    this.length += line.length + 1;
    return { start, end: start + value.length };
  }

  text(): string {
    return this.lines.join("\n");
  }
}

const sure = 0.98;
const plain = (value: unknown, most: number) =>
  normaliseText(stripTags(textOf(value)))
    .replaceAll("\n", " ")
    .slice(0, most)
    .trim();
const stripTags = (text: string) => text.replace(/<[^<>]{0,500}>/g, " ").replaceAll("&amp;", "&");

type Line = "title" | "companyName" | "department" | "category" | "reference";

function text(draft: Draft, sheet: Sheet, field: Line, label: string, value: unknown, most: number): void {
  const words = plain(value, most);
  if (words !== "") draft.set(field, { value: words, spans: [sheet.add(label, words)], confidence: sure });
}

const countryCode = (value: unknown): string | null => {
  const words = plain(value, 80);
  if (words === "") return null;
  const upper = words.toUpperCase();
  return isCountryCode(upper) ? upper : countryOf(words);
};

function placeOf(node: unknown): { location: Location; guessed: boolean } | null {
  const address = partOfNode(node, "address") ?? node;
  const read = (key: string, most: number) => plain(partOfNode(address, key), most) || null;
  const locality =
    typeof address === "string"
      ? plain(address, 120)
      : (read("addressLocality", 120) ?? (plain(partOfNode(node, "name"), 120) || null));
  const stated = countryCode(partOfNode(address, "addressCountry"));
  const country = stated ?? (locality ? countryOfCity(locality) : null);
  const location = {
    street: read("streetAddress", 200),
    locality,
    region: read("addressRegion", 120),
    postalCode: read("postalCode", 20),
    country,
  };
  return Object.values(location).some((value) => value !== null)
    ? { location, guessed: stated === null && country !== null }
    : null;
}

function places(draft: Draft, sheet: Sheet, posting: JobPosting): void {
  for (const node of listOf(posting.jobLocation)) {
    const place = placeOf(node);
    if (!place) continue;
    const words = Object.values(place.location)
      .filter((value) => value !== null)
      .join(", ");
    const guesses: Found<unknown>["guesses"] = place.guessed
      ? { country: "The page does not name the country; it is taken from the place." }
      : {};
    draft.add("locations", {
      value: place.location,
      spans: [sheet.add("Location", words)],
      confidence: sure,
      guesses,
    });
  }
  if (/telecommute/i.test(textOf(posting.jobLocationType)))
    draft.set("workplace", {
      value: "remote",
      spans: [sheet.add("Workplace", "remote (TELECOMMUTE)")],
      confidence: sure,
    });
  for (const node of listOf(posting.applicantLocationRequirements)) {
    const words = plain(node, 120);
    const code = countryCode(node) ?? countryCode(partOfNode(node, "addressCountry"));
    if (words !== "" && code && !(draft.get("applicantCountries") ?? []).includes(code))
      draft.add("applicantCountries", {
        value: code,
        spans: [sheet.add("Applicants may be in", words)],
        confidence: sure,
      });
  }
}

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

function employment(draft: Draft, sheet: Sheet, posting: JobPosting): void {
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

function salary(draft: Draft, sheet: Sheet, posting: JobPosting): void {
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

/** "2026-12-31T00:00:00Z", "2026-12-31", "2026-12-31 23:59": the day, its time of day and whether that is in UTC. */
function moment(
  value: unknown,
): { day: string; time: string | null; zone: string | null; words: string } | null {
  const words = plain(value, 60);
  const hit =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      words,
    );
  const day = hit ? dayOf(Number(hit[1]), Number(hit[2]), Number(hit[3])) : null;
  if (!hit || !day) return null;
  const offset = hit[6];
  if (hit[4] && offset && !/^(?:Z|[+-]00:?00)$/.test(offset)) {
    const date = new Date(
      `${day}T${hit[4]}:${hit[5]}:00${offset.includes(":") ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`}`,
    );
    if (Number.isNaN(date.getTime())) return { day, time: null, zone: null, words };
    return {
      day: date.toISOString().slice(0, 10),
      time: date.toISOString().slice(11, 16),
      zone: "UTC",
      words,
    };
  }
  return { day, time: hit[4] ? `${hit[4]}:${hit[5]}` : null, zone: offset ? "UTC" : null, words };
}

function dates(draft: Draft, sheet: Sheet, posting: JobPosting): void {
  const posted = moment(posting.datePosted);
  if (posted)
    draft.set("postedOn", {
      value: posted.day,
      spans: [sheet.add("Date posted", posted.words)],
      confidence: sure,
    });
  const closes = moment(posting.validThrough);
  if (closes) {
    const spans = [sheet.add("Valid through", closes.words)];
    draft.set("closesOn", { value: closes.day, spans, confidence: sure });
    if (closes.time) draft.set("closesTime", { value: closes.time, spans, confidence: sure });
    if (closes.zone) draft.set("timeZone", { value: closes.zone, spans, confidence: sure });
  }
  const starts = moment(posting.jobStartDate);
  if (starts)
    draft.set("start", {
      value: { kind: "day", on: starts.day },
      spans: [sheet.add("Start", starts.words)],
      confidence: sure,
    });
  else if (posting.jobImmediateStart === true)
    draft.set("start", {
      value: { kind: "at-once", on: null },
      spans: [sheet.add("Start", "at once")],
      confidence: sure,
    });
}

function requirements(draft: Draft, sheet: Sheet, posting: JobPosting): void {
  const months = numberIn(partOfNode(posting.experienceRequirements, "monthsOfExperience"));
  if (months && months >= 12)
    draft.set("minimumYears", {
      value: Math.floor(months / 12),
      spans: [sheet.add("Experience", `${months} months`)],
      confidence: sure,
    });
  const openings = numberIn(posting.totalJobOpenings);
  if (openings && openings >= 1)
    draft.set("openings", {
      value: Math.floor(openings),
      spans: [sheet.add("Openings", String(openings))],
      confidence: sure,
    });
  const seen = new Set<string>();
  for (const name of listOf(posting.skills).flatMap((one) => plain(one, 2000).split(/\s?[,;|]\s?/))) {
    if (name === "" || name.length > 80 || seen.has(name.toLowerCase())) continue;
    seen.add(name.toLowerCase());
    draft.add("skills", {
      value: { name, need: "must" },
      spans: [sheet.add("Skill", name)],
      confidence: 0.9,
    });
  }
  for (const benefit of listOf(posting.jobBenefits).flatMap((one) =>
    plain(one, 2000).split(/\s?[,;|]\s(?!.*\()/),
  )) {
    if (benefit !== "" && benefit.length <= 300)
      draft.add("benefits", { value: benefit, spans: [sheet.add("Benefit", benefit)], confidence: 0.9 });
  }
  const contact = plain(partOfNode(posting.applicationContact, "name"), 160);
  if (contact !== "")
    draft.set("contactName", { value: contact, spans: [sheet.add("Contact", contact)], confidence: sure });
  const email = plain(partOfNode(posting.applicationContact, "email"), 254).replace(/^mailto:/i, "");
  if (email !== "")
    draft.set("contactEmail", { value: email, spans: [sheet.add("E-mail", email)], confidence: sure });
}

/** The fields that schema.org has words for, each with the line of the sheet that shows it. */
export function readPosting(posting: JobPosting, draft: Draft): string {
  const sheet = new Sheet();
  text(draft, sheet, "title", "", posting.title ?? posting.name, 200);
  text(draft, sheet, "companyName", "Company", posting.hiringOrganization, 160);
  const identifier =
    partOfNode(posting.identifier, "value") ??
    (typeof posting.identifier === "object" ? undefined : posting.identifier);
  text(draft, sheet, "reference", "Reference", identifier, 80);
  text(draft, sheet, "department", "Department", posting.employmentUnit, 120);
  text(draft, sheet, "category", "Category", posting.occupationalCategory, 120);
  places(draft, sheet, posting);
  employment(draft, sheet, posting);
  salary(draft, sheet, posting);
  dates(draft, sheet, posting);
  requirements(draft, sheet, posting);
  return sheet.text();
}
