import { headingWords, type Role } from "./heading-words";
import type { Line } from "./lines";

const roles: [Role, RegExp][] = headingWords.map(([role, words]) => [
  role,
  new RegExp(`^(?:${words.join("|")})$`, "iu"),
]);

/** A heading as people read it: without emoji, numbering and the colon at its end. */
export function plainHeading(text: string): string {
  return text
    .replace(/^(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\s|\d{1,2}[.)]\s)+/u, "")
    .replace(/[\s:：…]+$/u, "")
    .trim();
}

/** What a heading that adverts commonly use announces; null for one of their own. */
export function roleOf(heading: string): Role | null {
  const plain = plainHeading(heading)
    .replace(/[?!.]+$/, "")
    .trim()
    .replaceAll("’", "'");
  if (plain === "" || plain.length > 90) return null;
  return roles.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const words = (text: string) => text.split(" ").length;
const isCapitals = (text: string) => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();

/** A short line without the end of a sentence. */
function looksShort(line: Line): boolean {
  const { text } = line;
  return (
    text.length <= 90 &&
    words(text) <= 12 &&
    !/[.;,]$/.test(text) &&
    !/^[\p{Ll}"„(]/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

/** Whether a line is a heading, judged by what it says and what stands around it. */
export function isHeading(lines: Line[], n: number, inList: boolean): boolean {
  const line = lines[n]!;
  const next = lines[n + 1];
  if (line.level > 0) return line.text.length <= 200;
  if (line.text.length > 90 || /[£€$]\s?\d|\d\s?[£€$]|@|https?:/.test(line.text)) return false;
  const known = roleOf(line.text) !== null && words(line.text) <= 9 && !/[.;,]$/.test(line.text);
  if (line.bullet) return known && line.text.endsWith(":") && next?.bullet === false;
  if (known && !/^\p{Ll}/u.test(line.text)) return next !== undefined;
  if (!looksShort(line) || !next) return false;
  if (line.bold || (line.text.endsWith(":") && words(line.text) <= 9)) return true;
  if (inList) return line.gapBefore && next.bullet;
  if (isCapitals(line.text) || next.bullet) return !/[!]$/.test(line.text) || next.bullet;
  if (!line.gapBefore || /[!]$/.test(line.text) || words(line.text) > 9) return false;
  return next.text.length > line.text.length && (next.text.length > 60 || /[.!?]$/.test(next.text));
}
