import { countryOf } from "./countries";
import { roleOf } from "./headings";
import { type LabelKey, labelOf } from "./labels";
import { type Line, type Piece, pieceOf } from "./lines";
import { isPlausible } from "./plausible";

const headings = new Set<LabelKey>(["skills", "niceSkills", "clearance", "title"]);
const credentials = new Set<LabelKey>(["qualifications", "education"]);
/** Keys whose value may be a list below the label. */
export const listKeys = new Set<LabelKey>([
  "location",
  "languages",
  "applicants",
  "interviews",
  "shift",
  "hours",
  "contact",
  "pay",
  "contract",
  "type",
  "employment",
]);
/** Words that are a label in one place and a value in another. */
const valueToo =
  /^(?:remote|contract|homeoffice|home office|télétravail|stage|alternance|permanent|regular)$/i;

const bare = (text: string) => text.replace(/\s?[:：]$/, "");
const startsAnew = (line: Line | undefined) =>
  line === undefined ||
  line.gapBefore ||
  labelOf(bare(line.text)) !== null ||
  roleOf(line.text) !== null ||
  /^[^:]{1,40}\s?:/.test(line.text);

/** The label that a whole line is, if the line below can be its value. `value` is what stands there. */
export function ownLabel(lines: Line[], at: number, value: string): LabelKey | null {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (line.bullet || line.text.length > 60 || !next || next.level > 0 || next.bold) return null;
  const colon = /[:：]$/.test(line.text);
  const key = labelOf(bare(line.text));
  if (!key || headings.has(key) || (!colon && !/^\p{Lu}/u.test(line.text))) return null;
  if (next.bullet && !listKeys.has(key)) return null;
  if (credentials.has(key) && !(next.text.length <= 60 && startsAnew(lines[at + 2]))) return null;
  if ((labelOf(bare(next.text)) !== null || roleOf(next.text) !== null) && !valueToo.test(next.text))
    return null;
  return isPlausible(key, value) ? key : null;
}

const ending =
  /(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5}(?:-\d{4})?)$|^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}/u;

/** An address below its label, one part per line down to the postal code or country. */
export function addressFrom(lines: Line[], at: number): { value: Piece; last: number } | null {
  for (let n = at + 1; n <= at + 5; n++) {
    const line = lines[n];
    if (
      !line ||
      line.bullet ||
      line.gapBefore ||
      line.level > 0 ||
      line.text.length > 60 ||
      line.start !== lines[n - 1]!.end + 1
    )
      return null;
    if (labelOf(bare(line.text)) !== null || roleOf(line.text) !== null || line.text.includes(":"))
      return null;
    if (!ending.test(line.text) && countryOf(line.text) === null) continue;
    const parts = lines.slice(at, n + 1).map((one) => one.text);
    return { value: { ...pieceOf(lines[at]!), text: parts.join(",") }, last: n };
  }
  return null;
}
