import { dayOf } from "./dates";
import type { Draft } from "./draft";
import { type JobPosting, listOf, numberIn, partOfNode } from "./json-ld";
import { readPlaces } from "./posting-places";
import { readSalary, readTypes } from "./posting-terms";
import { plain, Sheet, sure } from "./sheet";

type Line = "title" | "companyName" | "department" | "category" | "reference";

function text(draft: Draft, sheet: Sheet, field: Line, label: string, value: unknown, most: number): void {
  const words = plain(value, most);
  if (words !== "") draft.set(field, { value: words, spans: [sheet.add(label, words)], confidence: sure });
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
  readPlaces(draft, sheet, posting);
  readTypes(draft, sheet, posting);
  readSalary(draft, sheet, posting);
  dates(draft, sheet, posting);
  requirements(draft, sheet, posting);
  return sheet.text();
}
