import type { languageLevels } from "../schema";
import type { Draft } from "./draft";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { splitPiece, wordsPattern } from "./words";

type Level = (typeof languageLevels)[number];

const codes =
  "en de fr es it pt nl sv no da fi is pl cs sk hu ro bg hr sr sl el tr ru uk et lv lt ar he hi bn ta te ur fa zh ja ko vi th id ms sq mk ga cy lb ca sw".split(
    " ",
  );
const extra: Record<string, string> = {
  mandarin: "zh",
  cantonese: "zh",
  flemish: "nl",
  welsh: "cy",
  farsi: "fa",
  castilian: "es",
  hochdeutsch: "de",
  bokmål: "no",
  schweizerdeutsch: "de",
};
const byName = new Map<string, string>(Object.entries(extra));
for (const display of ["en", "de", "fr"]) {
  const names = new Intl.DisplayNames([display], { type: "language", fallback: "none" });
  for (const code of codes) {
    const name = names.of(code)?.toLowerCase();
    if (name) byName.set(name, code);
  }
}
const names = [...byName.keys()].sort((a, b) => b.length - a.length);
const named = wordsPattern(
  `(${names.join("|")})(?:e[nrs]?)?(?:(?:sprach)?kenntnisse?n?|sprachig\\p{L}*)?`,
  "giu",
);

const levels: [RegExp, Level, boolean][] = [
  [/\b(?:C2)\b/i, "C2", false],
  [/\b(?:C1)\b/i, "C1", false],
  [/\b(?:B2)\b/i, "B2", false],
  [/\b(?:B1)\b/i, "B1", false],
  [/\b(?:A2)\b/i, "A2", false],
  [/\b(?:A1)\b/i, "A1", false],
  [/native|mother tongue|muttersprach|langue maternelle|bilingual|bilingue/i, "native", false],
  [
    /verhandlungssicher|business fluent|full professional|excellent|proficien|fluent|fluency|fließend|fliessend|stilsicher|courant|couramment|maîtrise|maitrise|sehr gute?|très bon|advanced|professional|parfaite?/i,
    "C1",
    true,
  ],
  [
    /\bgute?[nrs]?\b|good|conversational|working knowledge|intermediate|bon niveau|solide|sichere?/i,
    "B2",
    true,
  ],
  [/basic|grundkenntnisse|notions|elementary|beginner/i, "A2", true],
];
const cue =
  /fluen|native|speak|spoken|language|proficien|written|verbal|communicat|kenntnis|sprach|fließend|fliessend|verhandlungssicher|muttersprach|stilsicher|gute[sn]? (?:deutsch|englisch|französisch)|in wort und schrift|niveau|courant|maîtrise|parl|langue|bilingu|anglais|english|\b[ABC][12]\b|command of|deutsch in|englisch in/i;
const notRequired =
  /not (?:required|necessary|needed)|nicht (?:erforderlich|notwendig|nötig)|pas (?:nécessaire|requis|exigé)|no \p{L}+ (?:is )?(?:required|needed)/iu;
const asset =
  /\bplus\b|asset|advantage|von vorteil|wünschenswert|bonus|nice to have|desirable|apprécié|un atout|idealerweise|ideally|preferred|optional|welcome/i;

type Named = { code: string; from: number; to: number };

function languagesIn(text: string): Named[] {
  const found: Named[] = [];
  for (const hit of text.matchAll(named)) {
    const code = byName.get(hit[1]!.toLowerCase());
    if (code && !found.some((other) => other.code === code))
      found.push({ code, from: hit.index, to: hit.index + hit[1]!.length });
  }
  return found.sort((a, b) => a.from - b.from).slice(0, 12);
}

/** The level that belongs to one language: behind it, before it, or at the end of "Deutsch und Englisch fließend". */
function levelFor(text: string, all: Named[], n: number): { level: Level; guess: boolean } | null {
  const own = text.slice(all[n]!.to, all[n + 1]?.from ?? text.length).split(/;|\.\s(?!\p{L}?\d)/u)[0]!;
  const lead = text.slice(n === 0 ? 0 : all[n - 1]!.to, all[n]!.from);
  const last = all[all.length - 1]!;
  const joined = all
    .slice(n, -1)
    .every((one, m) =>
      /^(?:-?,? ?(?:and|und|et|or|oder|ou|&|,|\/|-) ?|(?:-| -))+$/iu.test(
        text.slice(one.to, all[n + m + 1]!.from),
      ),
    );
  const shared =
    joined && n < all.length - 1 && !/^\s?\(/.test(text.slice(last.to)) ? text.slice(last.to) : "";
  const first =
    n > 0 &&
    /^-?,? ?(?:and|und|et|or|oder|ou|&|,|-) ?(?:\p{L}+- und )?$/iu.test(text.slice(all[0]!.to, all[n]!.from))
      ? text.slice(0, all[0]!.from)
      : "";
  // "sehr gutes Deutsch und gutes Englisch": what follows the "und" is about the next one
  const near = /^\s?(?:,|und|and|et|sowie|&|\/)/iu.test(own) ? [lead, own] : [own, lead];
  for (const stretch of [...near, shared, first]) {
    const row = levels.find(([pattern]) => pattern.test(stretch));
    if (row) return { level: row[1], guess: row[2] };
  }
  return null;
}

/** "Stilsicheres Deutsch, Italienisch von Vorteil": each language with the words about it; bare names go with the next. */
function clausesOf(piece: Piece): Piece[] {
  const parts = splitPiece(piece, /;\s?|,\s(?![^()]*\))/gu);
  const clauses: Piece[] = [];
  for (const part of parts) {
    const before = clauses[clauses.length - 1];
    if (before && languagesIn(before.text).length > 0 && before.text.split(" ").length <= 1) {
      const end = part.start + part.text.length - before.start;
      clauses[clauses.length - 1] = {
        ...before,
        text: piece.text.slice(before.start - piece.start, before.start - piece.start + end),
      };
    } else clauses.push(part);
  }
  return clauses;
}

function take(draft: Draft, piece: Piece, confidence: number, doubt: string | null = null): boolean {
  const all = languagesIn(piece.text);
  for (const [n, one] of all.entries()) {
    if ((draft.get("languages") ?? []).some((other) => other.code === one.code)) continue;
    const level = levelFor(piece.text, all, n);
    draft.add("languages", {
      value: { code: one.code, level: level?.level ?? null },
      spans: [spanIn(piece, one.from, one.to)],
      confidence,
      doubt,
      guesses: level?.guess ? { level: "The advert describes the level in words." } : {},
    });
  }
  return all.length > 0;
}

/** The languages that one works in: by label, or where a sentence asks for a language. */
export function readLanguages(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "languages")) if (take(draft, fact.value, 0.95)) fact.used = true;
  if (draft.has("languages")) return;
  for (const sentence of page.prose) {
    if (["about", "benefits", "equal", "tasks"].includes(sentence.role ?? "") || sentence.text.length > 400)
      continue;
    if (
      !cue.test(sentence.text) ||
      notRequired.test(sentence.text) ||
      (sentence.role !== "profile" &&
        !/fluen|speak|kenntnis|courant|proficien|native|verhandlung|fließend|niveau|[BC][12]|maîtrise|stilsicher|wort und schrift|parl/i.test(
          sentence.text,
        ))
    )
      continue;
    const either = /\bor\b|\boder\b|\bou\b/i.test(sentence.text)
      ? "The advert accepts another language instead."
      : null;
    if (sentence.role === "nice") continue;
    const clauses = asset.test(sentence.text)
      ? clausesOf(sentence).filter((clause) => !asset.test(clause.text))
      : [sentence];
    for (const clause of clauses) take(draft, clause, 0.75, either);
  }
}
