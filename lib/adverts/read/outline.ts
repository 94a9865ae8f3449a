import { isHeading, plainHeading, roleOf } from "./headings";
import { type Line, partOf, pieceOf } from "./lines";
import type { Part } from "./page";

const isSentence = (text: string) => text.length > 110 || (/[.!?]$/.test(text) && text.split(" ").length > 4);

/** The lines above the first section or sentence: title, company, place, terms. At most twenty. */
export function headOf(lines: Line[], factLines: Set<number>): Line[] {
  let end = 0;
  let count = 0;
  for (; end < Math.min(lines.length, 80) && count < 20; end++) {
    const line = lines[end]!;
    if (factLines.has(line.n)) continue;
    count++;
    if (isSentence(line.text) || line.goesOn || lines[end + 1]?.goesOn) break;
    // "Job details" opens a list of facts, which is head still
    if (end === 0 || (line.level === 0 && roleOf(line.text) === "facts")) continue;
    if (line.bullet) break;
    if (line.level > 1 || (line.level === 1 && lines.slice(0, end).some((other) => other.level === 1))) break;
    if (end > 1 || line.text.endsWith(":") || lines[end + 1]?.bullet) {
      if (line.level === 0 && roleOf(line.text) !== null) break;
    } else if (line.level === 0 && roleOf(line.text) !== null && !["role", null].includes(roleOf(line.text)))
      break;
    const next = lines[end + 1];
    if (
      line.level === 0 &&
      next &&
      isHeading(lines, end, false) &&
      (next.bullet || isSentence(next.text)) &&
      line.gapBefore
    )
      break;
    if (line.level === 0 && next?.bullet && !factLines.has(next.n) && line.text.endsWith(":")) break;
  }
  return lines.slice(0, end).filter((line) => !factLines.has(line.n) && roleOf(line.text) !== "facts");
}

/** "Requirements: Python and SQL" is a heading with its text on the same line. */
function inlineHeading(line: Line): { title: string; at: number } | null {
  const colon = line.text.indexOf(":");
  if (line.bullet || colon < 3 || colon > 50 || colon === line.text.length - 1) return null;
  const title = line.text.slice(0, colon);
  const role = roleOf(title);
  return role !== null && role !== "facts" && /^\p{Lu}/u.test(plainHeading(title))
    ? { title, at: colon + 1 }
    : null;
}

/** Whether a heading opens a part below the current one. */
class Nesting {
  private container = false;
  private readonly base: number;
  private open = false;
  private current: Part["role"] = null;
  /** "Person specification" with "Essential" and "Desirable" below it. */
  private umbrella = false;

  constructor(headings: Line[]) {
    const levels = headings.map((line) => line.level).filter((level) => level > 0);
    this.base = levels.length > 0 ? Math.min(...levels) : 0;
  }

  isSub(line: Line, role: Part["role"], right: boolean): boolean {
    const sub = this.open && this.judge(line, role, right);
    if (!sub) {
      this.container = role === "role" && line.level === 0;
      this.open = true;
      this.current = role;
      this.umbrella = false;
    }
    return sub;
  }

  private judge(line: Line, role: Part["role"], right: boolean): boolean {
    if (line.level > 0) return line.level > this.base;
    if (this.current === "profile" && (role === "profile" || role === "nice")) {
      this.umbrella = this.umbrella || right;
      return this.umbrella;
    }
    if (role !== null) return false;
    return this.container || right || this.base > 0;
  }
}

export function partsOf(lines: Line[], from: number, factLines: Set<number>): Part[] {
  const heads: { line: Line; inline: { title: string; at: number } | null; role: Part["role"] }[] = [];
  let inList = false;
  for (let n = from; n < lines.length; n++) {
    const line = lines[n]!;
    if (factLines.has(line.n)) continue;
    const inline = inlineHeading(line);
    if (!inline && !isHeading(lines, n, inList)) continue;
    const role = roleOf(inline?.title ?? line.text);
    heads.push({ line, inline, role });
    inList = role === "skills" && lines[n + 1]?.bullet === false;
  }
  const nesting = new Nesting(heads.map((head) => head.line));
  const parts: Part[] = [];
  if ((heads[0]?.line.n ?? lines.length) > from) {
    parts.push({
      heading: null,
      title: "",
      rest: null,
      role: null,
      sub: false,
      from,
      to: heads[0]?.line.n ?? lines.length,
    });
  }
  heads.forEach(({ line, inline, role }, n) => {
    const before = heads[n - 1];
    const right = before !== undefined && before.line.n === line.n - 1 && !before.inline;
    const rest = inline ? partOf(pieceOf(line), inline.at, Math.min(line.text.length, 4000)) : null;
    const title = plainHeading(inline?.title ?? line.text)
      .slice(0, 200)
      .trim();
    parts.push({
      heading: line,
      title,
      rest,
      role,
      sub: nesting.isSub(line, role, right),
      from: line.n + 1,
      to: heads[n + 1]?.line.n ?? lines.length,
    });
  });
  return parts;
}
