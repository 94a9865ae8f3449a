import type { clearanceWhens } from "../schema";
import type { Draft } from "./draft";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { wordsPattern } from "./words";

type When = (typeof clearanceWhens)[number];

/** Clearances and checks by the short name that people use. Rows stand from the more to the less specific. */
const known: [RegExp, string][] = [
  [
    wordsPattern(
      "enhanced (?:DBS|disclosure and barring service|CRB)(?: check| clearance| disclosure)?(?: with (?:children['’]?s? )?barred lists?)?",
    ),
    "Enhanced DBS",
  ],
  [wordsPattern("standard (?:DBS|disclosure)(?: check)?"), "Standard DBS"],
  [wordsPattern("basic (?:DBS|disclosure|criminal record)(?: check| clearance)?"), "Basic DBS"],
  [wordsPattern("DBS|disclosure and barring service|CRB check"), "DBS"],
  [wordsPattern("PVG(?: scheme| membership)?|protecting vulnerable groups"), "PVG"],
  [wordsPattern("access ?NI"), "AccessNI"],
  [wordsPattern("garda vetting"), "Garda vetting"],
  [wordsPattern("BPSS|baseline personnel security standard"), "BPSS"],
  [wordsPattern("CTC|counter[ -]terrorist check", "iu"), "CTC"],
  [wordsPattern("eSC|enhanced SC", "u"), "eSC"],
  [
    wordsPattern(
      "SC[ -](?:clear(?:ed|ance)|level|vetting|vetted)|SC(?= \\(|,? or the ability| or (?:DV|above)|[ /](?:and|&) DV)|(?:obtain|hold|holding|active|have|valid|current|to|for|achieve|gain|undergo|at|level) (?:an? )?(?:full |active |current |valid )?SC|(?<=[Cc]learance (?:level )?(?:of )?)SC|security check (?:\\(SC\\)|clearance)|^SC$",
      "u",
    ),
    "SC",
  ],
  [
    wordsPattern(
      "e?DV[ -](?:clear(?:ed|ance)|vetting|vetted|level)|(?:and|later|or|to|hold|holding|obtain|achieve|\\() ?(?:later |enhanced )?DV|developed vetting|^e?DV$",
      "u",
    ),
    "DV",
  ],
  [wordsPattern("NPPV ?(?:level )?\\d?|non[ -]police personnel vetting"), "NPPV"],
  [wordsPattern("NATO (?:secret|cosmic|security) ?(?:clearance)?"), "NATO clearance"],
  [wordsPattern("NV ?1|negative vetting (?:level )?1"), "NV1"],
  [wordsPattern("NV ?2|negative vetting (?:level )?2"), "NV2"],
  [wordsPattern("baseline (?:security )?clearance"), "Baseline"],
  [wordsPattern("TS\\/SCI|top secret(?:\\/SCI)?(?: clearance)?"), "Top Secret"],
  [wordsPattern("secret clearance|active secret"), "Secret"],
  [wordsPattern("public trust"), "Public Trust"],
  [
    wordsPattern(
      "(?:erweiterte sicherheitsüberprüfung|Ü ?[23]|sicherheitsüberprüfung (?:nach |der stufe )?(?:Ü ?\\d|§ ?\\d+ ?SÜG)|SÜG)",
    ),
    "Sicherheitsüberprüfung",
  ],
  [
    wordsPattern("sicherheitsüberprüfung\\p{L}*|zuverlässigkeitsüberprüfung\\p{L}*"),
    "Sicherheitsüberprüfung",
  ],
  [
    wordsPattern(
      "(?:erweiterte[sn]? |polizeiliche[sn]? |eintragsfreie[sn]? |aktuelle[sn]? |behördliche[sn]? )*führungszeugnis(?:ses)?",
    ),
    "Führungszeugnis",
  ],
  [
    wordsPattern("(?:extrait (?:de |du )?)?casier judiciaire(?: vierge)?(?: \\(?(?:bulletin )?n° ?\\d\\)?)?"),
    "Casier judiciaire",
  ],
  [
    wordsPattern("habilitation (?:secret[ -]défense|confidentiel[ -]défense|défense|très secret)"),
    "Habilitation défense",
  ],
  [wordsPattern("enquête administrative"), "Enquête administrative"],
  [wordsPattern("police (?:check|clearance|vetting)"), "Police check"],
  [wordsPattern("working with children(?: check)?|WWCC"), "Working with Children Check"],
  [wordsPattern("criminal (?:record|background|history) check"), "Criminal record check"],
  [wordsPattern("background (?:check|screening|investigation)s?"), "Background check"],
  [wordsPattern("drug (?:test|screen)(?:ing)?s?"), "Drug test"],
  [
    wordsPattern(
      "(?:UK |government |national |active |valid )?(?:security|government) clearance|security[ -]cleared|security vetting",
    ),
    "Security clearance",
  ],
];
const cue =
  /DBS|CRB|PVG|SC\b|DV\b|BPSS|CTC|NPPV|clear|vetting|disclosure|check|AccessNI|NV|TS\/SCI|secret|trust|screening|sicherheits|zuverlässig|führungszeugnis|casier|habilitation|enquête|drug|Ü ?[23]|SÜG|garda/iu;

const later =
  /(?:later|eventually|subsequently|in (?:the )?future|später|ultérieurement|par la suite)[^,;.]{0,20}$/iu;
const canGet =
  /(?:ability|able|willing(?:ness)?|eligib(?:le|ility)|capable|bereitschaft|fähigkeit|can|must be able) (?:to |for )?(?:obtain|gain|achieve|undergo|get|hold|pass|secure|be|attain)?|eligible|obtainable|zu erlangen|erlangen|obtenir|susceptible/iu;
const hold =
  /(?:hold|holding|held|active|current|existing|already|have|valid|in possession|cleared|vorhanden|besitz|titulaire|détenir)/iu;
const either =
  /\bor (?:be |the |an? )?(?:ability|able|willing|eligible|capable|obtain)|oder (?:die )?bereitschaft|ou (?:la )?(?:capacité|être en mesure)/iu;

function whenFor(text: string, from: number, to: number): When {
  const before = text.slice(Math.max(0, from - 50), from);
  if (later.test(before) || /^\s?(?:clearance |check )?(?:later|at a later)/iu.test(text.slice(to)))
    return "later";
  if (either.test(text)) return "held-or-obtainable";
  if (canGet.test(before) || /^(?:[^.]{0,20})(?:can be obtained|will be sponsored)/iu.test(text.slice(to)))
    return "obtainable";
  if (hold.test(before) || /cleared/iu.test(text.slice(from, to + 8))) return "held";
  return "required";
}

/** Clearances and checks that a sentence asks for, each once. */
function clearancesIn(piece: Piece): { name: string; when: When; from: number; to: number }[] {
  if (
    !cue.test(piece.text) ||
    /no (?:DBS|security|background)[^.]{0,20}(?:required|needed)|(?:we|our) (?:hold|carry out) [^.]{0,20}checks on (?:suppliers|clients)/iu.test(
      piece.text,
    )
  )
    return [];
  const found: { name: string; when: When; from: number; to: number }[] = [];
  for (const [pattern, name] of known) {
    const hit = pattern.exec(piece.text);
    if (!hit) continue;
    const to = hit.index + hit[0].length;
    // "(and later DV": the name stands at the end, what is said about it before
    const short = /(?:^|[\s(])(e?DV|e?SC)$/u.exec(hit[0])?.[1];
    const from = short ? to - short.length : hit.index;
    if (
      found.some(
        (other) => other.name === name || (from < other.to && other.from < to) || sameKind(other.name, name),
      )
    )
      continue;
    found.push({ name, when: whenFor(piece.text, from, to), from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}

const optional =
  /advantage|a plus|bonus|desirable|preferred|beneficial|von vorteil|wünschenswert|un plus|souhaité|nice to have/iu;
const clauseAt = (text: string, at: number) =>
  text.slice(text.slice(0, at).search(/[;,][^;,]*$/u) + 1).split(/[;,]/)[0] ?? "";

const sameKind = (a: string, b: string) =>
  (a.endsWith("DBS") && b === "DBS") ||
  (b === "Security clearance" && /^(?:SC|DV|eSC|BPSS|CTC|NV|Top Secret|Secret|Baseline)/.test(a));

export function readClearances(page: Page, draft: Draft): void {
  const facts = factsFor(page, "clearance");
  const pieces: { piece: Piece; confidence: number }[] = [
    ...facts.map((fact) => ({ piece: fact.value, confidence: 0.95 })),
    ...page.prose
      .filter(
        (sentence) =>
          sentence.role !== "skills" &&
          sentence.role !== "tasks" &&
          sentence.role !== "about" &&
          sentence.text.length < 900,
      )
      .map((piece) => ({ piece, confidence: 0.85 })),
  ];
  for (const { piece, confidence } of pieces) {
    for (const one of clearancesIn(piece)) {
      if (optional.test(clauseAt(piece.text, one.from))) continue;
      const names = (draft.get("clearances") ?? []).map((other) => other.name);
      if (names.includes(one.name) || names.some((name) => sameKind(name, one.name))) continue;
      const added = draft.add("clearances", {
        value: { name: one.name, when: one.when },
        spans: [spanIn(piece, one.from, one.to)],
        confidence,
      });
      const fact = facts.find((other) => other.value === piece);
      if (added && fact) fact.used = true;
    }
  }
}
