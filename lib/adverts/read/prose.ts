import type { Line, Piece } from "./lines";
import { pieceOf } from "./lines";
import type { Part, Prose } from "./page";
import { sentencesOf } from "./words";

/** Lines joined where one goes on with the other; the line feed becomes a space, so positions stay true. */
function paragraphsOf(lines: Line[], alone: Set<number>): { piece: Piece; bullet: boolean }[] {
  const paragraphs: { piece: Piece; bullet: boolean }[] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    const before = lines[line.n - (lines[0]?.n ?? 0) - 1];
    const joins =
      last &&
      before &&
      last.piece.text.length < 2000 &&
      !alone.has(line.n) &&
      !alone.has(before.n) &&
      line.goesOn;
    if (joins) last.piece = { ...last.piece, text: `${last.piece.text} ${line.text}` };
    else paragraphs.push({ piece: pieceOf(line), bullet: line.bullet });
  }
  return paragraphs;
}

/** Some 200 KB of text: what lies beyond is kept in its sections, but fields are not read from it. */
const MOST_SENTENCES = 3000;

/** The whole advert as sentences, each knowing what its section is about. */
export function proseOf(lines: Line[], head: Line[], parts: Part[], factLines: Set<number>): Prose[] {
  const alone = new Set([...factLines, ...head.map((line) => line.n)]);
  const prose: Prose[] = [];
  const add = (piece: Piece, role: Prose["role"], bullet: boolean) => {
    for (const sentence of prose.length < MOST_SENTENCES ? sentencesOf(piece) : [])
      prose.push({ ...sentence, role, bullet });
  };
  const first = parts[0]?.heading?.n ?? parts[0]?.from ?? lines.length;
  for (const { piece, bullet } of paragraphsOf(lines.slice(0, first), alone)) add(piece, null, bullet);
  let role: Prose["role"] = null;
  for (const part of parts) {
    // a part of its own making ("Backend") is about what the part above it is about
    role = part.sub ? (part.role ?? role) : part.role;
    if (part.rest) add(part.rest, role, false);
    for (const { piece, bullet } of paragraphsOf(lines.slice(part.from, part.to), alone))
      add(piece, role, bullet);
  }
  return prose;
}
