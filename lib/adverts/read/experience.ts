import type { experienceLevels } from "../schema";
import type { Draft } from "./draft";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { firstHit, type Hit, wordsPattern } from "./words";

type Level = (typeof experienceLevels)[number];

const words: [RegExp, Level][] = [
  [
    wordsPattern(
      "executive|c-level|director|directeur|directrice|vp|vice president|chief(?: \\p{L}+){0,3} officer|c[tefom]o|geschäftsführ\\p{L}*|direktor(?:in)?|cadre dirigeant|managing director",
    ),
    "executive",
  ],
  [
    wordsPattern(
      "internship|intern|stagiaire|praktikant\\p{L}*|praktikum|werkstudent\\p{L}*|working student|apprentice\\p{L}*|auszubildende\\p{L}*|azubi|alternante?|student|no experience",
    ),
    "intern",
  ],
  [
    wordsPattern(
      "team lead(?:er)?|tech lead|lead|leading|head of|principal|staff|teamleit\\p{L}*|leiter(?:in)?|leitung|\\p{L}+leiter(?:in)?|führungskraft|mit personalverantwortung|responsable d['’]équipe",
    ),
    "lead",
  ],
  [
    wordsPattern(
      "mid[ -]senior(?: level)?|senior|sr\\.?|confirmé-senior|expérimentée?|experienced hire|expert",
    ),
    "senior",
  ],
  [
    wordsPattern(
      "mid(?:[ -]?level)?|intermediate|medior|confirmée?|berufserfahren\\p{L}*|mit berufserfahrung|experienced|regular|professional",
    ),
    "mid",
  ],
  [
    wordsPattern(
      "entry[ -]level|junior|jr\\.?|graduate|trainee|associate|débutante?(?: accepté)?e?|berufseinsteiger\\p{L}*|berufsanfänger\\p{L}*|einsteiger\\p{L}*|absolvent\\p{L}*|entry",
    ),
    "junior",
  ],
];
/** In a title "Executive" and "Staff" are often part of the trade ("Account Executive", "Staff Nurse"). */
const inTitle: [RegExp, Level][] = [
  [
    wordsPattern(
      "vp|vice president|chief(?: \\p{L}+){0,3} officer|c[tefo]o|managing director|geschäftsführ\\p{L}*",
    ),
    "executive",
  ],
  [wordsPattern("director of|directeur|directrice|direktor(?:in)?"), "executive"],
  [
    wordsPattern(
      "intern|internship|stagiaire|stage|praktikant\\p{L}*|praktikum|werkstudent\\p{L}*|working student",
    ),
    "intern",
  ],
  [wordsPattern("lead|head of|principal|team leader|teamleit\\p{L}*"), "lead"],
  [wordsPattern("senior|sr\\.?|confirmée?"), "senior"],
  [wordsPattern("mid[ -]?level|medior|mid"), "mid"],
  [wordsPattern("junior|jr\\.?|graduate|trainee|entry[ -]level"), "junior"],
];

export function readLevel(page: Page, draft: Draft): void {
  for (const fact of [...factsFor(page, "level"), ...factsFor(page, "years")]) {
    const hit: Hit<Level> | null = firstHit(fact.value, words);
    if (!hit || fact.value.text.length > 80) continue;
    const doubt = /mid[ -]senior/i.test(fact.value.text) ? "“Mid-Senior” may be mid or senior." : null;
    if (
      draft.set("experienceLevel", {
        value: hit.value,
        spans: [hit.span],
        confidence: doubt ? 0.5 : 0.95,
        guessed: doubt !== null,
        doubt,
      }) &&
      fact.key === "level"
    )
      fact.used = true;
  }
  const title = titlePiece(draft);
  const hit = title ? firstHit(title, inTitle) : null;
  if (hit) draft.set("experienceLevel", { value: hit.value, spans: [hit.span], confidence: 0.8 });
  for (const line of page.head) {
    if (draft.has("experienceLevel")) return;
    const whole =
      /^(?:(?:mid[ -]senior|entry|mid|senior|junior)[ -]level|entry level|associate|berufseinsteiger|mit berufserfahrung|débutant accepté)$/i.test(
        line.text,
      );
    const found = whole ? firstHit({ text: line.text, start: line.start, line: line.n }, words) : null;
    if (found) draft.set("experienceLevel", { value: found.value, spans: [found.span], confidence: 0.7 });
  }
}

function titlePiece(draft: Draft): Piece | null {
  const [span] = draft.spansOf("title");
  const title = draft.get("title");
  return span && title ? { text: title, start: span.start, line: 0 } : null;
}

const counts: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  eine: 1,
  einem: 1,
  einjährige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  zweijährige: 2,
  dreijährige: 3,
  mehrjährige: 0,
};
const number = `(\\d{1,2}|${Object.keys(counts).join("|")})`;
const years = wordsPattern(
  `${number}(?:\\s?\\(\\d{1,2}\\))?\\s?(\\+)?(?:\\s?(?:-|–|to|bis|à|or|oder|ou)\\s?(\\d{1,2})\\s?(?:\\+)?)?\\s?(\\+|or more|plus|oder mehr)?\\s?(?:years?|yrs?\\.?|jahre?n?|ans?|années?)(?:['’]|s['’])?(\\s?\\+)?`,
  "giu",
);
const experience =
  /experience|expérience|erfahrung|praxis|background|expertise|track record|tätigkeit|working (?:as|in|with)|worked/iu;
const behind = /^\s(?:of|in|as|im|in der|als|d['’]|de|dans|en|with|mit)\s?/iu;
const otherYears =
  /(?:for (?:over|more than)|seit|depuis|over|history|founded|gegründet|years? (?:old|ago)|jahre alt|ausbildung|contract|vertrag|befristet|cdd|fixed|warranty|duration|dauer|durée|marktführer|bestehen|anniversary|leave|degree|bac ?\+)/iu;

function yearsIn(piece: Piece, sure: boolean): { value: number; from: number; to: number } | null {
  for (const hit of piece.text.matchAll(years)) {
    const value = counts[hit[1]!.toLowerCase()] ?? Number(hit[1]);
    const to = hit.index + hit[0].length;
    const after = piece.text.slice(to, to + 90);
    const before = piece.text.slice(Math.max(0, hit.index - 60), hit.index);
    if (value < 1 || value > 40) continue;
    const open = hit[2] || hit[4] || hit[5];
    const asked = experience.test(after) || experience.test(before) || (open && behind.test(after));
    if (
      sure ||
      (asked && !otherYears.test(before.slice(-30)) && !/^\s?(?:old|ago|fixed|contract)/iu.test(after))
    )
      return { value, from: hit.index, to };
  }
  return null;
}

/** The least years of experience asked for; of several the first one that is a requirement counts. */
export function readYears(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "years", "level")) {
    const hit = yearsIn(fact.value, fact.key === "years");
    if (
      hit &&
      draft.set("minimumYears", {
        value: hit.value,
        spans: [spanIn(fact.value, hit.from, hit.to)],
        confidence: 0.95,
      })
    )
      fact.used = true;
  }
  for (const sentence of page.prose) {
    if (draft.has("minimumYears")) return;
    if (
      ["about", "benefits", "tasks", "equal", "nice"].includes(sentence.role ?? "") ||
      !/year|yrs|jahr|\bans?\b|année/iu.test(sentence.text)
    )
      continue;
    if (
      /\b(?:we|our (?:team|company))(?:'ve| have| has|’ve)|\bwir haben|\bunsere? (?:firma|unternehmen)|\bnous avons/iu.test(
        sentence.text,
      ) &&
      sentence.role !== "profile"
    )
      continue;
    const hit = yearsIn(sentence, false);
    if (hit)
      draft.set("minimumYears", {
        value: hit.value,
        spans: [spanIn(sentence, hit.from, hit.to)],
        confidence: 0.8,
      });
  }
}
