import type { Span } from "../schema";
import { addressFrom, listKeys, ownLabel } from "./fact-lines";
import { roleOf } from "./headings";
import { type LabelKey, labelOf, longestLabel } from "./labels";
import { type Line, type Piece, partOf, pieceOf } from "./lines";
import { beginsLike, isPlausible } from "./plausible";

/** A label and what stands behind, below or around it. */
export type Fact = {
  key: LabelKey;
  label: Span;
  words: string;
  value: Piece;
  /** Lines that say nothing but this fact; they leave the advert's text once the fact is read. */
  lines: number[];
  used: boolean;
};

type Mark = { key: LabelKey; from: number; to: number; rest: number };

/** Single words that are labels even when glued to the value before them ("Regular working hours Languages"). */
const glueable = new Set(
  (
    "languages language compensation salary pay location locations hours experience seniority workplace benefits deadline industry " +
    "gehalt vergütung sprachen standort arbeitsort arbeitszeit vertragsart eintrittsdatum " +
    "salaire rémunération langues lieu expérience contrat"
  ).split(" "),
);
const isUpper = (character: string | undefined) => character !== undefined && /\p{Lu}/u.test(character);

function factFrom(line: Line, piece: Piece, mark: Mark, to: number, lines: number[]): Fact {
  const label = { start: piece.start + mark.from, end: piece.start + mark.to };
  const words = piece.text.slice(mark.from, mark.to);
  return {
    key: mark.key,
    label,
    words,
    value: valuePart(piece, mark.rest, to),
    lines: lines.length ? lines : [line.n],
    used: false,
  };
}

/** Like `partOf`, but keeps a leading sign that belongs to the value: "> 32 hours", "- " and "|" go. */
function valuePart(piece: Piece, from: number, to: number): Piece {
  return partOf(piece, from, to);
}

/** Labels in front of a colon, a column or a dash, as many as the line has ("Location: Rome Salary: 30k"). */
function separated(text: string): Mark[] {
  const marks: Mark[] = [];
  const first = /^([^:\t|=]{1,60}?)(?:\s?[:：=|]|\t|\s[–—-]\s)/.exec(text);
  const key = first && labelOf(first[1]!);
  if (first && key) marks.push({ key, from: 0, to: first[1]!.length, rest: first[0].length });
  let at = first && key ? first[0].length : 0;
  for (let tries = 0; tries < 12; tries++) {
    const colon = text.indexOf(":", at);
    if (colon < 0) break;
    const mark = labelBefore(text, colon, at);
    if (mark && mark.from >= (marks[marks.length - 1]?.rest ?? 0)) marks.push(mark);
    at = colon + 1;
  }
  return marks;
}

function labelBefore(text: string, colon: number, floor: number): Mark | null {
  const end = text[colon - 1] === " " ? colon - 1 : colon;
  const lowest = Math.max(floor, end - longestLabel);
  for (let from = lowest; from < end; from++) {
    const before = text[from - 1];
    if (!isUpper(text[from]) || (before !== undefined && /[\p{L}\p{N}]/u.test(before))) continue;
    const key = labelOf(text.slice(from, end));
    if (key) return { key, from, to: end, rest: colon + 1 };
  }
  return null;
}

/** A label that ends the line, glued to the value of the label before it ("£ 182KJob location"). */
function gluedLabel(text: string): Mark | null {
  if (text.length > 160) return null;
  const end = text.length - (/\s?:$/.exec(text)?.[0].length ?? 0);
  for (let from = Math.max(1, end - longestLabel); from < end - 2; from++) {
    if (!isUpper(text[from])) continue;
    const before = text[from - 1]!;
    if (isUpper(before) && !/\d/.test(text[from - 2] ?? "")) continue;
    const key = labelOf(text.slice(from, end));
    const phrase = key ? text.slice(from, end).toLowerCase() : "";
    if (key && (phrase.includes(" ") || glueable.has(phrase)))
      return { key, from, to: end, rest: text.length };
  }
  return null;
}

/** Labels and values that follow each other with nothing but spaces ("Contract type Permanent Salary £30k"). */
function flattened(text: string): Mark[] {
  if (text.length > 600 || !isUpper(text[0])) return [];
  const marks: Mark[] = [];
  const starts = [...text.matchAll(/(?<=^|\s)\p{Lu}/gu)].map((found) => found.index);
  let floor = 0;
  for (const from of starts) {
    if (from < floor) continue;
    const mark = labelAt(text, from);
    if (!mark || (from > 0 && marks.length === 0)) {
      if (from === 0) return [];
      continue;
    }
    if (
      from > 0 &&
      !glueable.has(text.slice(from, mark.to).toLowerCase()) &&
      !text.slice(from, mark.to).includes(" ")
    )
      continue;
    marks.push(mark);
    floor = mark.rest;
  }
  const [head] = marks;
  if (!head) return [];
  const fits = marks.every((mark, n) => {
    const value = text.slice(mark.rest, marks[n + 1]?.from ?? text.length).trim();
    return marks.length > 1 ? isPlausible(mark.key, value) : beginsLike(mark.key, value);
  });
  return fits ? marks : [];
}

function labelAt(text: string, from: number): Mark | null {
  const ends = [...text.slice(from, from + longestLabel + 1).matchAll(/(?=\s|$)/g)].map(
    (found) => from + found.index,
  );
  for (const to of ends.reverse()) {
    const key = to > from ? labelOf(text.slice(from, to)) : null;
    if (key && to < text.length) return { key, from, to, rest: to };
  }
  return null;
}

/** The label that a whole line is; what is glued to the end of the next line is not its value. */
function ownLine(lines: Line[], at: number): LabelKey | null {
  const next = lines[at + 1];
  if (!next || lines[at]!.text.length > 60 || labelOf(lines[at]!.text.replace(/\s?[:：]$/, "")) === null)
    return null;
  if (separated(next.text.slice(0, 400)).length > 0) return null;
  const glued = gluedLabel(next.text);
  return ownLabel(lines, at, glued ? next.text.slice(0, glued.from).trim() : next.text);
}

/** Reads on below a label: its value, and the labels that are glued to the end of values. */
function below(lines: Line[], at: number, key: LabelKey, facts: Fact[]): number {
  let label: Span = { start: lines[at]!.start, end: lines[at]!.end };
  let words = lines[at]!.text;
  let current = key;
  let held = [lines[at]!.n];
  let n = at + 1;
  const address = key === "location" ? addressFrom(lines, n) : null;
  if (address) {
    const whole = lines.slice(at, address.last + 1).map((line) => line.n);
    facts.push({ key, label, words, value: address.value, lines: whole, used: false });
    return address.last;
  }
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    const piece = pieceOf(line);
    const glued = gluedLabel(piece.text);
    const next = lines[n + 1];
    const follows =
      glued && next && glued.key !== current && isPlausible(glued.key, next.text) ? glued : null;
    const value = partOf(piece, 0, follows ? follows.from : piece.text.length);
    facts.push({ key: current, label, words, value, lines: [...held, line.n], used: false });
    if (!follows) break;
    label = { start: piece.start + follows.from, end: piece.start + follows.to };
    words = piece.text.slice(follows.from, follows.to);
    current = follows.key;
    held = [];
    if (current === "skills") return listBelow(lines, n, label, words, facts);
  }
  while (
    listKeys.has(key) &&
    lines[n]?.bullet &&
    lines[n + 1]?.bullet &&
    isPlausible(key, lines[n + 1]!.text)
  ) {
    n++;
    facts.push({ key, label, words, value: pieceOf(lines[n]!), lines: [lines[n]!.n], used: false });
  }
  return n;
}

/** "£ 80KTech stack" opens a list that ends at the next heading or gap. */
function listBelow(lines: Line[], at: number, label: Span, words: string, facts: Fact[]): number {
  let n = at;
  for (; n + 1 < lines.length && facts.length < MOST_FACTS; n++) {
    const line = lines[n + 1]!;
    if (
      (n > at && line.gapBefore) ||
      line.level > 0 ||
      line.text.length > 60 ||
      roleOf(line.text) !== null ||
      separated(line.text).length > 0
    )
      break;
    facts.push({ key: "skills", label, words, value: pieceOf(line), lines: [line.n], used: false });
  }
  return n;
}

/** A value longer than this is prose that happens to start with a label; it stays in the text. */
const MOST_VALUE = 200;
/** No advert has more; a list of ten thousand labels is not one. */
const MOST_FACTS = 400;

export function factsOf(lines: Line[]): Fact[] {
  const facts: Fact[] = [];
  for (let n = 0; n < lines.length && facts.length < MOST_FACTS; n++) {
    const line = lines[n]!;
    const piece = pieceOf(line);
    const own = ownLine(lines, n);
    if (own) {
      n = below(lines, n, own, facts);
      continue;
    }
    const colons = separated(piece.text);
    const marks = colons.length > 0 ? colons : line.bullet ? [] : flattened(piece.text);
    const whole = marks[0]?.from === 0 && line.text.length <= MOST_VALUE + 60;
    marks.forEach((mark, m) => {
      const fact = factFrom(line, piece, mark, marks[m + 1]?.from ?? piece.text.length, [line.n]);
      if (!whole) fact.lines = [];
      if (fact.value.text !== "") facts.push(fact);
    });
  }
  return facts;
}
