import type { Draft } from "./draft";
import type { Role } from "./heading-words";
import { type Piece, partOf, pieceOf, spanIn } from "./lines";
import { factsFor, type Page, type Part } from "./page";
import { longestFrom, skillNamed } from "./vocabulary";
import { splitPiece } from "./words";

type Need = "must" | "nice";

const behind =
  /a plus|advantage|preferred|desirable|desired|beneficial|von vorteil|wünschenswert|un plus|un atout|apprécié|souhaité|is a friend|would be (?:great|good|nice)|bonus$/giu;
const ahead = /ideally|preferably|idealerweise|idéalement|nice to have|good to have|bonus|pluspunkt/giu;

/** The stretches of a sentence that are nice to have: "Python; ideally Go, and Docker is a plus". */
function optionalIn(text: string): [number, number][] {
  const scopes: [number, number][] = [];
  for (const hit of text.matchAll(behind)) {
    const from =
      Math.max(
        text.lastIndexOf(";", hit.index),
        text.lastIndexOf(" but ", hit.index),
        text.lastIndexOf(". ", hit.index),
      ) + 1;
    scopes.push([from, hit.index]);
  }
  for (const hit of text.matchAll(ahead)) {
    const end = text
      .slice(hit.index)
      .search(/[;.]|, and know|, (?:and|und|et) (?:you|sie|du|vous|have|strong|good)/u);
    scopes.push([hit.index, end < 0 ? text.length : hit.index + end]);
  }
  return scopes;
}

const token = /[\p{L}\p{N}][\p{L}\p{N}.+#&'’/-]*|\.NET(?![\p{L}])/gu;
const single = new Set(["C", "R", "SAS", "PLC", "ECS", "Julia"]);

/** Skills of the vocabulary in a text: runs of up to four words, the longest first. */
function skillsIn(piece: Piece): { name: string; from: number; to: number }[] {
  const words = [...piece.text.matchAll(token)]
    .map((hit) => ({ from: hit.index, text: hit[0].replace(/[.,'’/-]+$/, "") }))
    .filter((word) => word.text !== "");
  const found: { name: string; from: number; to: number }[] = [];
  for (let n = 0; n < words.length; n++) {
    const hit = longestAt(piece.text, words, n);
    if (!hit) {
      found.push(...slashed(words[n]!));
      continue;
    }
    if (!single.has(hit.name) || isListed(piece.text, hit.from, hit.to))
      found.push({ name: hit.name, from: hit.from, to: hit.to });
    n += hit.size - 1;
  }
  return found;
}

function longestAt(text: string, words: { from: number; text: string }[], n: number) {
  for (let size = Math.min(longestFrom(words[n]!.text), words.length - n); size > 0; size--) {
    const from = words[n]!.from;
    const last = words[n + size - 1]!;
    const to = last.from + last.text.length;
    const name = to - from <= 60 ? skillNamed(text.slice(from, to)) : null;
    if (name) return { name, from, to, size };
  }
  return null;
}

/** "React/Next.js" and "Terraform/CloudFormation" are two skills each. */
function slashed(word: { from: number; text: string }): { name: string; from: number; to: number }[] {
  if (!word.text.includes("/") || word.text.length > 80) return [];
  let at = word.from;
  return word.text.split("/").flatMap((part) => {
    const from = at;
    at += part.length + 1;
    const name = skillNamed(part);
    return name && !single.has(name) ? [{ name, from, to: from + part.length }] : [];
  });
}

/** One letter is a skill only within a list ("Python, R and SQL"). */
const isListed = (text: string, from: number, to: number) =>
  /[,/(]\s?$/.test(text.slice(0, from)) ||
  /^\s?[,/)]|^ (?:and|or|und|oder|et|ou) \p{Lu}/u.test(text.slice(to));

class Skills {
  private readonly seen = new Set<string>();
  constructor(private readonly draft: Draft) {}

  take(name: string, need: Need, piece: Piece, from: number, to: number, confidence: number): void {
    const key = name.toLowerCase();
    if (this.seen.has(key) || name.length > 80) return;
    this.seen.add(key);
    this.draft.add("skills", { value: { name, need }, spans: [spanIn(piece, from, to)], confidence });
  }
}

const isEntry = (text: string) =>
  text.length <= 60 &&
  text.split(" ").length <= 7 &&
  !/[.!?]$/.test(text.replace(/\.(?:js|net)$/i, "")) &&
  /[\p{L}\d]/u.test(text);

/** A section that is nothing but short entries ("Tech stack") is a list of skills, each taken by its own words. */
function fromList(page: Page, part: Part, skills: Skills): boolean {
  const lines = page.lines.slice(part.from, part.to).filter((line) => !page.taken.has(line.n));
  const inline = part.rest ? [part.rest] : [];
  const pieces = [...inline, ...lines.map(pieceOf)].flatMap((piece) =>
    /,|;|\s[·•|]\s/.test(piece.text) ? splitPiece(piece, /[,;]\s?|\s[·•|]\s/g) : [piece],
  );
  const entries = pieces.filter((piece) => isEntry(piece.text));
  if (pieces.length === 0 || entries.length < pieces.length * 0.85) return false;
  for (const entry of entries) {
    const name = partOf(entry, 0, entry.text.length);
    if (name.text !== "") skills.take(name.text, "must", name, 0, name.text.length, 0.95);
  }
  for (const line of lines) page.taken.add(line.n);
  return true;
}

function fromFacts(page: Page, skills: Skills): boolean {
  let any = false;
  for (const fact of factsFor(page, "skills", "niceSkills")) {
    const need: Need = fact.key === "niceSkills" ? "nice" : "must";
    const entries = splitPiece(fact.value, /[,;|]\s?|\s[·•|/]\s|\s(?:and|und|et)\s(?=\S+$)/g);
    if (
      !entries.every((entry) => isEntry(entry.text)) ||
      (entries.length === 1 && entries[0]!.text.split(" ").length > 4)
    ) {
      for (const hit of skillsIn(fact.value)) skills.take(hit.name, need, fact.value, hit.from, hit.to, 0.85);
      continue;
    }
    for (const entry of entries)
      skills.take(entry.text.replace(/\.$/, ""), need, entry, 0, entry.text.replace(/\.$/, "").length, 0.95);
    fact.used = any = true;
  }
  return any;
}

const silent: (Role | null)[] = ["about", "benefits", "process", "equal", "facts"];

/** A list of skills is the advert's own word on them; only without one the vocabulary is looked for in the text. */
export function readSkills(page: Page, draft: Draft): void {
  const skills = new Skills(draft);
  let listed = fromFacts(page, skills);
  for (const part of page.parts) if (part.role === "skills" && fromList(page, part, skills)) listed = true;
  if (listed) return;
  const inHead = new Set(page.head.map((line) => line.n));
  const nice: { piece: Piece; name: string; from: number; to: number }[] = [];
  for (const sentence of page.prose) {
    if (silent.includes(sentence.role) || page.taken.has(sentence.line) || inHead.has(sentence.line))
      continue;
    const scopes = optionalIn(sentence.text);
    for (const hit of skillsIn(sentence)) {
      // what the product does ("the observability layer") is no skill; names of tools are
      const written = sentence.text.slice(hit.from, hit.to);
      if (sentence.role === "role" && written === written.toLowerCase()) continue;
      if (sentence.role === "nice" || scopes.some(([from, to]) => from <= hit.from && hit.from < to))
        nice.push({ piece: sentence, ...hit });
      else
        skills.take(hit.name, "must", sentence, hit.from, hit.to, sentence.role === "profile" ? 0.8 : 0.65);
    }
  }
  for (const hit of nice) skills.take(hit.name, "nice", hit.piece, hit.from, hit.to, 0.75);
}
