import { AppError } from "@/lib/errors";
import type { AdvertReading } from "../schema";
import { readApplicants } from "./applicants";
import { readBenefits } from "./benefits";
import { readClearances } from "./clearances";
import { readCompany } from "./company";
import { readContractTerms } from "./contract-terms";
import { readContact, readDepartment, readOpenings, readReference } from "./details";
import { Draft } from "./draft";
import {
  guessEmployment,
  readContract,
  readEmployment,
  readHours,
  readWorkingHours,
  readWorkplace,
} from "./employment";
import { readLevel, readYears } from "./experience";
import { factsOf } from "./facts";
import { type HeadPart, headPartsOf } from "./head";
import { looksLikeHtml, readHtml } from "./html";
import { jobPostingsIn, textOf } from "./json-ld";
import { labelOf } from "./labels";
import { languageOf } from "./language";
import { readLanguages } from "./languages";
import { type Line, linesOf } from "./lines";
import { readLocations } from "./locations";
import { readClosing, readInterviews, readPosted, readStart } from "./milestones";
import { moneyIn } from "./money";
import { normaliseText, refuseTooLarge, stripHidden } from "./normalise";
import { headOf, partsOf } from "./outline";
import type { Page } from "./page";
import { readPay } from "./pay";
import { readPosting } from "./posting-fields";
import { proseOf } from "./prose";
import { readQualifications } from "./qualifications";
import { readSections } from "./sections";
import { readShift } from "./shifts";
import { readSkills } from "./skills";
import { readTitle, trimPlace } from "./title";
import { boardNoise } from "./title-words";

const unitedStates = /\bUSD\b|\b401\(k\)|United States|\bUSA\b|, [A-Z]{2} \d{5}\b|US\$|\bEEO\b/;

function pageOf(source: string, from: number, now: Date): Page {
  const lines = withoutNoise(linesOf(source, from).slice(0, 20_000));
  const facts = factsOf(lines);
  const factLines = new Set(facts.flatMap((fact) => fact.lines));
  const head = headOf(lines, factLines);
  const first = lines.findIndex((line) => !factLines.has(line.n) && !head.includes(line));
  const parts = partsOf(lines, first < 0 ? lines.length : first, factLines);
  const clock = { now, monthFirst: unitedStates.test(source.slice(0, 60_000)) };
  const page: Page = {
    source,
    language: "en",
    clock,
    lines,
    facts,
    head,
    parts,
    prose: [],
    taken: new Set(),
  };
  page.prose = proseOf(lines, head, parts, factLines);
  return page;
}

/** "Easy apply", "41 applicants": what a job board writes around an advert is none of it. */
function withoutNoise(lines: Line[]): Line[] {
  const kept = lines.filter((line) => line.text.length > 90 || !boardNoise.test(line.text));
  return kept.length === 0 ? lines : kept.map((line, n) => ({ ...line, n }));
}

/** Lines that a fact says in full, now that the fact has been read. */
function takeFacts(page: Page): void {
  const kept = new Set<number>();
  for (const part of page.parts) {
    if (part.role === null || part.role === "facts") continue;
    // a labelled entry of a list ("- Salary: 900 €" among the benefits) stays in its list
    for (const line of page.lines.slice(part.from, part.to)) if (line.bullet) kept.add(line.n);
  }
  for (const fact of page.facts) {
    if (!fact.used) continue;
    for (const line of fact.lines) if (!kept.has(line)) page.taken.add(line);
    // a label alone on its line, said again on the next one ("Salaire" / "Salaire brut : …")
    const above = page.lines[(fact.lines[0] ?? 0) - 1];
    if (above && labelOf(above.text.replace(/\s?:$/, "")) === fact.key) page.taken.add(above.n);
  }
}

function readFields(page: Page, draft: Draft, head: HeadPart[]): void {
  const title = readTitle(page, draft, head);
  readCompany(page, draft, head, title);
  const company = draft.get("companyName");
  const places = head.filter((part) => part.kind === "name" && part.text !== company && part !== title);
  readLocations(page, draft, places);
  trimPlace(draft);
  readWorkplace(page, draft, head);
  readApplicants(page, draft);
  readContract(page, draft, head);
  readContractTerms(page, draft);
  readHours(page, draft, head);
  readEmployment(page, draft, head);
  guessEmployment(draft);
  readWorkingHours(page, draft, head);
  readShift(page, draft);
  readPay(page, draft);
  readPosted(page, draft, head);
  readClosing(page, draft);
  readStart(page, draft, head);
  readInterviews(page, draft);
  readLanguages(page, draft);
  readLevel(page, draft);
  readYears(page, draft);
  readClearances(page, draft);
  readReference(page, draft);
  readDepartment(page, draft);
  readOpenings(page, draft);
  readContact(page, draft);
  takeFacts(page);
  readSkills(page, draft);
  readQualifications(page, draft);
  takeFacts(page);
  readBenefits(page, draft);
}

/** Whether a line of pay has figures that no range holds ("National: £34,416, London: £38,100"). */
function saysMore(part: HeadPart, draft: Draft): boolean {
  const known = (draft.get("pay") ?? []).flatMap((pay) => [pay.min, pay.max]);
  return moneyIn(part.text).some((range) => !known.includes(range.min) || !known.includes(range.max));
}

/** Lines above the text that name something and that no field holds: they open the text, so that nothing is lost. */
function leftOf(page: Page, draft: Draft, head: HeadPart[]): Line[] {
  const first = page.parts[0]?.heading?.n ?? page.parts[0]?.from ?? page.lines.length;
  const inHead = new Set(page.head.map((line) => line.n));
  const said = draft.saidIn(page.source);
  return page.lines.slice(0, first).filter((line) => {
    if (said.has(line.text) || page.taken.has(line.n) || draft.coverage(line.start, line.end) > 0.34)
      return false;
    const parts = head.filter((part) => part.line === line.n);
    return (
      !inHead.has(line.n) ||
      parts.some((part) => part.kind === "name" || (part.kind === "pay" && saysMore(part, draft)))
    );
  });
}

function readPage(source: string, from: number, draft: Draft, now: Date): AdvertReading {
  const page = pageOf(source, from, now);
  const language = languageOf(source.slice(from)) ?? languageOf(source);
  page.language = language?.code ?? "en";
  const begin = from < source.length ? from : 0;
  const span = { start: begin, end: Math.min(source.length, begin + 400) };
  if (language)
    draft.set("language", {
      value: language.code,
      spans: [span],
      confidence: language.sure ? 0.95 : 0.6,
      doubt: language.sure ? null : "There is little text to tell the language by.",
    });
  const head = headPartsOf(page.head, page.clock);
  readFields(page, draft, head);
  readSections(page, draft, leftOf(page, draft, head));
  return draft.finish(source);
}

/**
 * Reads a pasted advert, plain text or HTML, into fields with the words they came from. Deterministic, and linear in
 * the length of the source.
 * @throws AppError "too_large" above 2 MB, "invalid" when there is no text.
 */
export function readAdvert(source: string, options: { now: Date }): AdvertReading {
  refuseTooLarge(source);
  const draft = new Draft();
  const html = looksLikeHtml(source);
  const bare = !html && /^\s*[[{]/.test(source) && source.includes("JobPosting");
  const page = html
    ? readHtml(source)
    : { text: bare ? "" : stripHidden(source), scripts: bare ? [stripHidden(source)] : [] };
  const postings = jobPostingsIn(page.scripts);
  const posting = postings.find((one) => textOf(one.title ?? one.name) !== "");
  if (!posting) {
    const text = normaliseText(page.text);
    if (!/[\p{L}\p{N}]/u.test(text)) throw new AppError("invalid", "There is no text to read in this.");
    return readPage(text, 0, draft, options.now);
  }
  const sheet = readPosting(posting, draft);
  const described = descriptionOf(textOf(posting.description));
  const body = described === "" ? normaliseText(page.text) : described;
  return readPage(
    body === "" ? sheet : `${sheet}\n\n${body}`,
    body === "" ? sheet.length : sheet.length + 2,
    draft,
    options.now,
  );
}

/** Descriptions are HTML, HTML escaped once or twice, or text. */
function descriptionOf(description: string): string {
  let text = description;
  for (let tries = 0; tries < 2 && /&(?:amp;){0,2}lt;\/?[a-z]/i.test(text); tries++) {
    text = text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  }
  return normaliseText(/<[a-z][^<>]{0,300}>|&[a-z]{2,8};/i.test(text) ? readHtml(text).text : text);
}
