import type { Span } from "../schema";
import { type Piece, spanIn } from "./lines";

const letters = "A-Za-zÀ-ÖØ-öø-ž";

/** `\p{L}` without regard to case takes milliseconds to compile each time it is used; Latin letters do not. */
function latin(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    else if (part === "\\p{L}") return inClass ? letters : `[${letters}]`;
    return part;
  });
}

/** A pattern that matches whole words only, whatever their case. */
export function wordsPattern(source: string, flags = "iu"): RegExp {
  const plain = latin(source);
  const needed = plain.includes("\\p{") ? flags : flags.replace("u", "");
  return new RegExp(`(?<![${letters}0-9])(?:${plain})(?![${letters}0-9])`, needed);
}

export type Hit<T> = { value: T; span: Span; at: number };

/** The first row whose pattern is in the piece: rows stand from the most to the least specific. */
export function firstHit<T>(piece: Piece, rows: readonly (readonly [RegExp, T])[]): Hit<T> | null {
  for (const [pattern, value] of rows) {
    const found = pattern.exec(piece.text);
    if (found)
      return { value, span: spanIn(piece, found.index, found.index + found[0].length), at: found.index };
  }
  return null;
}

/** Sentences of a piece. A full stop after a digit or a short abbreviation does not end one. */
export function sentencesOf(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  const ends = /[.!?](?=\s+[\p{Lu}\d"„«(])/gu;
  for (let found = ends.exec(piece.text); found; found = ends.exec(piece.text)) {
    const before = piece.text.slice(Math.max(from, found.index - 6), found.index);
    const after = piece.text.slice(found.index + 1, found.index + 14).trimStart();
    if (
      found[0] === "." &&
      /(?:^|[\s(])(?:\p{L}{1,2}|\p{L}{1,3}\.\p{L}|std|str|ca|bzw|inkl|incl|approx|mind|min|max|nr|no|ref|réf|tel|tél|dr|mag|ing|dipl|mr|mrs|prof|st|env)$/iu.test(
        before,
      )
    )
      continue;
    if (
      found[0] === "." &&
      /\d$/.test(before) &&
      /^(?:\p{L}|\d{1,2}[.:])/u.test(after) &&
      !/\d{3,}$/.test(before)
    )
      continue;
    parts.push(slice(piece, from, found.index + 1));
    from = found.index + 1;
  }
  parts.push(slice(piece, from, piece.text.length));
  return parts.filter((part) => part.text !== "");
}

function slice(piece: Piece, from: number, to: number): Piece {
  const raw = piece.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { text: raw.trim(), start: piece.start + from + lead, line: piece.line };
}

/** Cuts at a separator pattern (global), keeping where each part stands. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const found of piece.text.matchAll(separator)) {
    parts.push(slice(piece, from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(slice(piece, from, piece.text.length));
  return parts.filter((part) => part.text !== "");
}
