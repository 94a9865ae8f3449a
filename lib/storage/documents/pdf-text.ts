import { getDocumentProxy } from "unpdf";

type Piece = { text: string; x: number; y: number; width: number; height: number };
type Line = { text: string; x: number; y: number; right: number; height: number };

const bullet = /^[•▪●○◦■□‣⁃∙·–—*-]\s/;

/**
 * The words of a PDF in reading order. Lines are put together from pieces by where they stand; a line that was broken
 * only because the next word did not fit is joined again; a gap between lines is an empty line.
 */
export async function pdfText(
  bytes: Uint8Array,
  limits: { pages: number; characters: number },
): Promise<string> {
  const document = await getDocumentProxy(bytes, {
    useSystemFonts: false,
    verbosity: 0,
  });
  let text = "";
  for (let number = 1; number <= Math.min(document.numPages, limits.pages); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!("str" in item) || item.str === "") return [];
      const [, , , , x, y] = item.transform as number[];
      return [
        { text: readable(item.str), x: x ?? 0, y: y ?? 0, width: item.width, height: item.height || 10 },
      ];
    });
    text += `${joinLines(linesOf(pieces))}\n\n`;
    page.cleanup();
    if (text.length > limits.characters) break;
  }
  return text.trim();
}

/** Symbol fonts keep their bullets in the private use area; ligatures are one character for two letters. */
const readable = (text: string) =>
  text
    .replace(/[\uF0A7\uF0B7\uF0D8\uF076\uF0FC]/g, "•")
    .replace(/[\uFB00-\uFB06]/g, (one) => one.normalize("NFKC"));

function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const right = piece.x + piece.width;
    if (!line || Math.abs(piece.y - line.y) > line.height * 0.5 || piece.x < line.x - 1) {
      if (piece.text.trim() !== "")
        lines.push({ text: piece.text, x: piece.x, y: piece.y, right, height: piece.height });
      continue;
    }
    const gap = piece.x - line.right;
    if (gap > line.height * 2.5) line.text = `${line.text.trimEnd()}\t`;
    else if (gap > line.height * 0.2 && !/\s$/.test(line.text)) line.text += " ";
    line.text += piece.text;
    line.right = Math.max(line.right, right);
  }
  return lines;
}

function joinLines(lines: Line[]): string {
  let text = "";
  let before: Line | undefined;
  for (const line of lines) {
    const words = line.text.replace(/ {2,}/g, " ").trim();
    if (before) text += breakBetween(before, line, words, edgeOf(lines, line));
    text += words;
    before = line;
  }
  return text;
}

/** The right edge of the column that a line stands in: how far lines with about the same left edge reach. */
const edgeOf = (lines: Line[], line: Line) =>
  lines.reduce((edge, other) => (Math.abs(other.x - line.x) < 40 ? Math.max(edge, other.right) : edge), 0);

function breakBetween(before: Line, line: Line, words: string, edge: number): string {
  const drop = before.y - line.y;
  if (drop < 0 || drop > Math.min(before.height, line.height) * 1.9) return "\n\n";
  const sameSize = Math.abs(before.height - line.height) < 0.6;
  const firstWord = ((words.split(" ")[0]?.length ?? 0) / Math.max(words.length, 1)) * (line.right - line.x);
  const didNotFit = before.right + firstWord + line.height * 0.2 > edge;
  if (!sameSize || !didNotFit || bullet.test(words) || line.x < before.x - 2) return "\n";
  return before.text.trimEnd().endsWith("-") ? "" : " ";
}
