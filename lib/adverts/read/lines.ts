import type { Span } from "../schema";

/** A line that says something. `start` and `end` leave out its marker, so `source.slice(start, end) === text`. */
export type Line = {
  n: number;
  start: number;
  end: number;
  text: string;
  bullet: boolean;
  /** Of a Markdown heading, 0 for anything else. */
  level: number;
  bold: boolean;
  /** An empty line (or the beginning, the end) stands before or after it. */
  gapBefore: boolean;
  gapAfter: boolean;
  /** The sentence of the line before goes on here: text wrapped at a column, as in an e-mail. */
  goesOn: boolean;
};

/** A stretch of text that a field can be read from: a value behind a label, a part of the head, a line of prose. */
export type Piece = { text: string; start: number; line: number };

const month = "(?:jan|feb|fév|mar|mär|mrz|apr|avr|ma[iy]|jun|jui|jul|aug|ao|sep|oct|okt|nov|de[cz]|déc)";
const bullet = new RegExp(
  "^(?:[•–—·‣▪▫◦●○■□►▶▸➤➢➔→✓✔✅☑❖⁃∙⦁\uF0B7\uF0A7](?:️)?\\s?|[-*](?=[^\\d\\s*-])|[-*+>§o]\\s(?:\\[[ xX]\\]\\s)?|" +
    `\\d{1,2}[.)]\\s(?!${month}|uhr)|\\(?[a-h]\\)\\s)`,
  "iu",
);
const rule = /^(?:[-=_*~·•—–#|:\s]{3,}|[|:\s-]{3,})$/;

type Marked = { skip: number; drop: number; bullet: boolean; level: number; bold: boolean };

function mark(raw: string): Marked {
  const plain: Marked = { skip: 0, drop: 0, bullet: false, level: 0, bold: false };
  const heading = /^(#{1,6})\s(?=\S)/.exec(raw);
  if (heading) return { ...plain, skip: heading[0].length, level: heading[1]!.length };
  if (raw.startsWith("**") && raw.endsWith("**") && raw.length > 4)
    return { ...plain, skip: 2, drop: 2, bold: true };
  if (raw.startsWith("|"))
    return { ...plain, skip: /^\|\s?/.exec(raw)![0].length, drop: raw.endsWith("|") ? 1 : 0 };
  const found = bullet.exec(raw);
  return found && found[0].length < raw.length ? { ...plain, skip: found[0].length, bullet: true } : plain;
}

/** The lines of a normalised source from `from` on, without empty ones and ruled ones. */
export function linesOf(source: string, from = 0): Line[] {
  const lines: Line[] = [];
  let at = from;
  let gap = true;
  for (const raw of source.slice(from).split("\n")) {
    const before = lines[lines.length - 1];
    if (raw === "" || rule.test(raw)) {
      // "====" or "----" right below a line makes it a heading (setext)
      if (/^(={3,}|-{3,})$/.test(raw) && before && !gap && !before.bullet)
        before.level = raw[0] === "=" ? 1 : 2;
      if (before) before.gapAfter = true;
      gap = true;
    } else {
      const { skip, drop, ...kind } = mark(raw);
      const text = raw.slice(skip, raw.length - drop).trimEnd();
      const lead = text.length - text.trimStart().length;
      const start = at + skip + lead;
      const said = text.trim();
      if (said !== "") {
        lines.push({
          n: lines.length,
          start,
          end: start + said.length,
          text: said,
          ...kind,
          gapBefore: gap,
          gapAfter: false,
          goesOn: false,
        });
        gap = false;
      }
    }
    at += raw.length + 1;
  }
  const last = lines[lines.length - 1];
  if (last) last.gapAfter = true;
  markPictures(lines);
  markWrapped(lines);
  return lines;
}

export const picture = /^\p{Extended_Pictographic}\uFE0F?\s+(?=\S)/u;

/** Whether an unbroken run of such lines reaches up to the first lines. */
function isHeadEntry(lines: Line[], n: number): boolean {
  let at = n;
  while (at > 3 && picture.test(lines[at - 1]!.text)) at--;
  return at <= 3;
}

/** Lines below each other that all start with a picture are a list; a single one is a heading or a sentence. */
function markPictures(lines: Line[]): void {
  const isEntry = (line: Line | undefined) =>
    line !== undefined && !line.bullet && line.level === 0 && picture.test(line.text);
  const entries = lines.filter(
    (line, n) =>
      isEntry(line) &&
      ((!line.gapBefore && isEntry(lines[n - 1])) || (!line.gapAfter && isEntry(lines[n + 1]))),
  );
  for (const line of entries) {
    // right below the title such lines are the facts of the head
    if (isHeadEntry(lines, line.n)) continue;
    const lead = picture.exec(line.text)![0].length;
    line.text = line.text.slice(lead);
    line.start += lead;
    line.bullet = true;
  }
}

const isPlain = (line: Line) => !line.bullet && line.level === 0 && !line.bold;

/** In a block where some line starts in lower case, lines of about a column's width go on with each other. */
function markWrapped(lines: Line[]): void {
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && isPlain(lines[to]!) && lines[to]!.start === lines[to - 1]!.end + 1) to++;
    const block = lines.slice(from, to);
    const wrapped =
      isPlain(block[0]!) &&
      block.some(
        (line, n) =>
          n > 0 &&
          /^\p{Ll}/u.test(line.text) &&
          !/[·•|]/.test(line.text + block[n - 1]!.text) &&
          block[n - 1]!.text.length >= 45 &&
          !/[.:!?]$/.test(block[n - 1]!.text),
      );
    for (const [n, line] of block.entries()) {
      const before = block[n - 1];
      if (!before || before.text.length < 45 || before.text.length > 130 || before.level > 0 || before.bold)
        continue;
      line.goesOn = wrapped || (/^[\p{Ll}(]/u.test(line.text) && !/[·•|]/.test(line.text + before.text));
    }
    from = to;
  }
}

/** The part of a piece that readers look at. No field of an advert needs more, and it bounds the work per line. */
const MOST_READ = 4000;

export function pieceOf(line: Line): Piece {
  return { text: line.text.slice(0, MOST_READ), start: line.start, line: line.n };
}

/** A part of a piece, without white space and separators at its ends. */
export function partOf(piece: Piece, from: number, to: number): Piece {
  let start = from;
  let end = to;
  const edge = /[\s,;|·•:/–—-]/;
  while (start < end && edge.test(piece.text[start]!)) start++;
  while (end > start && edge.test(piece.text[end - 1]!)) end--;
  return { text: piece.text.slice(start, end), start: piece.start + start, line: piece.line };
}

export function spanIn(piece: Piece, from = 0, to = piece.text.length): Span {
  return { start: piece.start + from, end: piece.start + to };
}
