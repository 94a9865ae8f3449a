import { germanLabels } from "./labels-de";
import { englishLabels } from "./labels-en";
import { frenchLabels } from "./labels-fr";

const labelKeys = [
  "title",
  "company",
  "location",
  "addressPart",
  "workplace",
  "applicants",
  "contract",
  "employment",
  "type",
  "hours",
  "shift",
  "languages",
  "level",
  "years",
  "pay",
  "grade",
  "department",
  "category",
  "reference",
  "start",
  "posted",
  "closes",
  "duration",
  "ends",
  "reason",
  "interviews",
  "openings",
  "contact",
  "clearance",
  "qualifications",
  "education",
  "skills",
  "niceSkills",
] as const;
export type LabelKey = (typeof labelKeys)[number];
export type LabelWords = Record<LabelKey, string>;

/** Each label to its key. Where languages disagree ("qualification"), the first one that names it wins. */
const keys = new Map<string, LabelKey>();
for (const words of [englishLabels, germanLabels, frenchLabels]) {
  for (const key of labelKeys) {
    for (const word of words[key].split("|")) if (!keys.has(word)) keys.set(word, key);
  }
}
export const longestLabel = Math.max(...[...keys.keys()].map((label) => label.length));

/** "Closing date*", "Location(s) ", "Réf." and "LIEU" name what "closing date", "location", "réf" and "lieu" name. */
export function labelOf(words: string): LabelKey | null {
  if (words.length > longestLabel + 12) return null;
  const plain = words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^\p{L}(]+/u, "")
    .trim();
  return (
    keys.get(plain) ??
    keys.get(plain.replace(/\s?(?:\((?:s|e|en|n|m\/w\/d|optional)\)|[.*?!°]+)$/, "").trim()) ??
    null
  );
}
