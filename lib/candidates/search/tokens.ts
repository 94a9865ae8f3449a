import type { Place, QueryProblem } from "./query";

export type Token = Place &
  (
    | { kind: "open" | "close" | "or" | "and" | "not" }
    | { kind: "phrase"; text: string }
    /** A bare word; `text` may end in a star. */
    | { kind: "word"; text: string }
    /** `tag:` with nothing between it and its value. */
    | { kind: "field"; text: string }
  );

const operators: Record<string, "or" | "and" | "not"> = { OR: "or", AND: "and", NOT: "not", "|": "or" };
/** What phones and word processors make of a straight quotation mark. */
const quotes = /["“”„«»]/;
const field = /^[A-Za-z]+:(?!\/\/)/;

function phraseAt(typed: string, start: number): Token | QueryProblem {
  let end = start + 1;
  while (end < typed.length && !quotes.test(typed[end]!)) end += 1;
  if (end === typed.length) return { start, end, message: "This quotation mark is opened and never closed." };
  return { kind: "phrase", start, end: end + 1, text: typed.slice(start + 1, end) };
}

function wordAt(typed: string, start: number): Token {
  let end = start;
  while (end < typed.length && !/[\s()]/.test(typed[end]!) && !quotes.test(typed[end]!)) end += 1;
  const text = typed.slice(start, end);
  const operator = operators[text];
  if (operator) return { kind: operator, start, end };
  const [named] = text.match(field) ?? [];
  if (!named) return { kind: "word", start, end, text };
  return { kind: "field", start, end: start + named.length, text: named.slice(0, -1) };
}

function tokenAt(typed: string, at: number): Token | QueryProblem {
  const letter = typed[at]!;
  const next = typed[at + 1];
  if (letter === "(" || letter === ")")
    return { kind: letter === "(" ? "open" : "close", start: at, end: at + 1 };
  if (quotes.test(letter)) return phraseAt(typed, at);
  const starts = at === 0 || /[\s(]/.test(typed[at - 1]!);
  if (letter === "-" && starts && next && /[^\s-]/.test(next)) return { kind: "not", start: at, end: at + 1 };
  return wordAt(typed, at);
}

/** What was typed, piece by piece, or what is wrong with it. */
export function tokensOf(typed: string): { tokens: Token[] } | { problem: QueryProblem } {
  const tokens: Token[] = [];
  for (let at = 0; at < typed.length; ) {
    if (/\s/.test(typed[at]!)) {
      at += 1;
      continue;
    }
    const token = tokenAt(typed, at);
    if ("message" in token) return { problem: token };
    tokens.push(token);
    at = token.end;
  }
  return { tokens };
}
