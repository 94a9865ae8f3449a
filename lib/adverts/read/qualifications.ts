import type { needs } from "../schema";
import { credentialPatterns, hasCredentialCue, type Kind, namedCredentials, stops } from "./credentials";
import type { Draft } from "./draft";
import type { Fact } from "./facts";
import { type Piece, partOf, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { splitPiece } from "./words";

type Need = (typeof needs)[number];

const trainable =
  /willing(?:ness)? to (?:train|learn|obtain|work towards|undertake|gain|complete|study)|(?:or|and) (?:be )?(?:willing|prepared|happy) to|training (?:is |will be |can be )?(?:provided|given|available|offered)|we(?:['’]ll| will| can) train|will be trained|or working towards|or be working towards|full training|oder (?:die )?bereitschaft|bereitschaft,? (?:diese[ns]?|ihn|sie|zum erwerb)|kann (?:bei uns )?(?:erworben|nachgeholt) werden|formation (?:assurée|possible|interne|prise en charge)|ou (?:en cours|à passer|prêt à)|can be obtained/iu;
const optional =
  /desirable|advantage|a plus|ideally|preferred|preferably|bonus|nice to have|helpful|beneficial|would help|would be (?:good|great|useful|nice|a plus)|an asset|optional|von vorteil|wünschenswert|idealerweise|gern(?:e)? gesehen|hilfreich|souhaité|apprécié|idéalement|un plus|un atout|serait|de préférence/iu;
const unneeded =
  /not (?:required|necessary|needed|essential)|no (?:\p{L}+ )?(?:qualifications?|degree|licen[cs]e|experience) (?:is |are )?(?:required|needed|necessary)|nicht (?:erforderlich|notwendig|zwingend)|pas (?:nécessaire|requis|exigé|obligatoire)|non (?:requis|exigé|obligatoire)/iu;

const aloud = /^(?:ideally|idealerweise|idéalement|preferably|von vorteil|desirable|nice to have)/iu;
const goesOn =
  /^[,;]\s?(?:or|oder|ou|but|aber|mais|although|though|this|die|ce qui|which|formation|training)\s/iu;

/** The words about need count within their clause: "Permis B obligatoire, permis poids lourd apprécié". */
function clauseAround(text: string, from: number, to: number): string {
  const start = text.slice(0, from).search(/[,;](?![^()]*\))[^,;]*$/u) + 1;
  let end = to + (text.slice(to).search(/[,;](?![^()]*\))/u) + 1 || text.length - to + 1) - 1;
  if (goesOn.test(text.slice(end, end + 20))) end += 1 + (text.slice(end + 1).search(/[,;]|$/u) || 0);
  return text.slice(start, end);
}

function needOf(sentence: string, clause: string, role: string | null): Need | null {
  if (trainable.test(clause)) return "trainable";
  if (optional.test(clause) || aloud.test(sentence) || role === "nice") return "asset";
  return unneeded.test(clause) ? null : "required";
}

const lead = new RegExp(
  `^(?:(?:${stops}|full,?|gültige[rn]?|abgeschlossene[rn]? (?=führerschein))\\s)+`,
  "iu",
);
const vague =
  /^(?:(?:employé|ouvrier|cadre|agent|technicien).*|licen[cs]e|certificate|certification|diploma|permit|accreditation|work permit|(?:a |first |relevant |university )?degree)$/iu;

function add(draft: Draft, piece: Piece, kind: Kind, need: Need, confidence: number, before = ""): void {
  const name = `${before}${piece.text}`.slice(0, 160);
  const known = (draft.get("qualifications") ?? []).some(
    (other) => other.name.toLowerCase() === name.toLowerCase(),
  );
  if (known || name.length < 2 || vague.test(name)) return;
  draft.add("qualifications", { value: { name, kind, need }, spans: [spanIn(piece)], confidence });
}

/** `strict` leaves out what any "certificate" may be: tasks speak of certificates too ("prepare the certificate"). */
function take(draft: Draft, piece: Piece, role: string | null, confidence: number, strict: boolean): boolean {
  if (!hasCredentialCue(piece.text)) return false;
  const taken: [number, number][] = [];
  const one = (kind: Kind, from: number, to: number) => {
    if (taken.some(([start, end]) => from < end && start < to)) return;
    taken.push([from, to]);
    const words = piece.text.slice(from, to);
    const skip = /^(?:full|valid|clean)\s/iu.test(words) ? 0 : (lead.exec(words)?.[0].length ?? 0);
    const need = needOf(piece.text, clauseAround(piece.text, from, to), role);
    if (need) add(draft, partOf(piece, from + skip, from + words.trimEnd().length), kind, need, confidence);
  };
  for (const { kind, pattern } of credentialPatterns) {
    for (const hit of [...piece.text.matchAll(pattern)].slice(0, 6))
      one(kind, hit.index, hit.index + hit[0].length);
  }
  if (!strict && taken.length === 0)
    for (const { kind, from, to } of namedCredentials(piece.text)) one(kind, from, to);
  return taken.length > 0;
}

const licence = /licen|führerschein|permis|fahrerlaubnis/iu;
const needWords =
  /\s\(?(?:exigée?|requise?|obligatoire|souhaitée?|required|essential|erforderlich|zwingend|desirable|preferred|mandatory)\)?$/iu;

/** A short value behind a label is the name itself; a long one is a sentence that holds names. */
function fromFact(draft: Draft, fact: Fact): boolean {
  const { text } = fact.value;
  if (/^(?:none|no|not|keine?|aucun|n\/a|yes|ja|oui|non|nein|any)(?!\p{L})/iu.test(text)) return false;
  if (text.length > 140) return take(draft, fact.value, null, 0.9, false);
  const kind: Kind =
    fact.key === "education"
      ? "education"
      : licence.test(fact.words) || licence.test(text)
        ? "licence"
        : "qualification";
  for (const entry of splitPiece(fact.value, /[,;]\s?(?![^()]*\))/gu).slice(0, 12)) {
    const need = needOf(entry.text, entry.text, null);
    const short = licence.test(fact.words) && !licence.test(entry.text) && entry.text.length < 30;
    const name = partOf(entry, 0, entry.text.replace(needWords, "").length);
    if (need) add(draft, name, kind, need, 0.9, short ? `${fact.words.replace(/\s?:$/, "")} ` : "");
  }
  return true;
}

const silent = ["about", "benefits", "process", "equal", "skills"];

export function readQualifications(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "qualifications", "education"))
    if (fromFact(draft, fact)) fact.used = true;
  const inHead = new Set([
    ...page.head.map((line) => line.n),
    ...page.facts.filter((fact) => fact.used).flatMap((fact) => fact.lines),
  ]);
  for (const sentence of page.prose) {
    const { role } = sentence;
    if (
      silent.includes(role ?? "") ||
      sentence.text.length > 700 ||
      inHead.has(sentence.line) ||
      page.taken.has(sentence.line)
    )
      continue;
    take(
      draft,
      sentence,
      role,
      role === "profile" || role === "nice" ? 0.85 : 0.65,
      role === "tasks" || role === "role",
    );
  }
}
