import { wordsOf } from "./fold";
import { formsOf } from "./match";
import type { Words } from "./query";

/** A piece of a text, and whether it is what was looked for. */
export type Marked = { text: string; hit: boolean };

type Spot = { word: string; start: number; end: number };

const before = 60;
const longest = 220;
const found = /[\p{L}\p{N}\p{M}]+(?:\+\+|#)?|\.net(?![\p{L}\p{N}])/giu;

/** The words of a text, as they are compared, with where they stand in it. */
function spotsOf(text: string): Spot[] {
  const known = new Map<string, string[]>();
  const spots: Spot[] = [];
  for (const match of text.matchAll(found)) {
    const [piece] = match;
    const words = known.get(piece) ?? wordsOf(piece);
    known.set(piece, words);
    let start = match.index;
    // Signs of scripts without spaces count one by one, and are as long as they are written.
    const alone = words.length > 1;
    for (const word of words) {
      const end = alone ? start + word.length : match.index + piece.length;
      spots.push({ word, start, end });
      start = end;
    }
  }
  return spots;
}

/** Whether a word of the text is this one of the words looked for. */
function fits({ words, prefix, exact }: Words, index: number): (word: string) => boolean {
  const wanted = words[index]!;
  if (prefix && index === words.length - 1) return (word) => word.startsWith(wanted);
  if (exact || words.length > 1) return (word) => word === wanted;
  const forms = new Set(formsOf(wanted));
  return (word) => forms.has(word);
}

type Range = { start: number; end: number };

function rangesOf(spots: Spot[], looked: Words[]): Range[] {
  const ranges: Range[] = [];
  for (const words of looked) {
    const tests = words.words.map((_, index) => fits(words, index));
    const last = spots.length - tests.length;
    for (let at = 0; at <= last; at += 1)
      if (tests.every((test, index) => test(spots[at + index]!.word)))
        ranges.push({ start: spots[at]!.start, end: spots[at + tests.length - 1]!.end });
  }
  return ranges.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Where a part of the text begins that is short enough to show and has the most of what was looked for in it. */
function bestStart(ranges: Range[]): number {
  let best = { start: ranges[0]!.start, count: 0 };
  for (const { start } of ranges) {
    const count = ranges.filter(
      (range) => range.start >= start && range.end <= start + longest - before,
    ).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/** The beginning of a word, so that none is cut in two. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(0, at + 1).search(/\s\S*$/);
  return at - space < 30 ? space + 1 : at;
}

/**
 * The part of a text in which the words are that were looked for, marked; null where none of them is in it. It is
 * text and never markup: whoever shows it has nothing to trust.
 */
export function excerptOf(text: string, looked: Words[]): Marked[] | null {
  const ranges = rangesOf(spotsOf(text), looked).slice(0, 500);
  if (ranges.length === 0) return null;
  const start = wordStart(text, bestStart(ranges) - before);
  const end = Math.min(text.length, start + longest);
  const cut = end < text.length ? wordStart(text, end) : end;
  const pieces: Marked[] = start > 0 ? [{ text: "… ", hit: false }] : [];
  let at = start;
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue;
    pieces.push({ text: text.slice(at, range.start), hit: false });
    pieces.push({ text: text.slice(range.start, range.end), hit: true });
    at = range.end;
  }
  pieces.push({ text: text.slice(at, Math.max(at, cut)) + (cut < text.length ? "…" : ""), hit: false });
  return pieces
    .filter((piece) => piece.text)
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ") }));
}
