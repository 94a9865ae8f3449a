import { cleaned, plainWords, readEmail, readLinks, readPhone } from "./contact";
import { isHeading, labelledName, nameOf } from "./name";

export type CvField = "name" | "email" | "phone" | "links";

export type CvFacts = {
  name: string | null;
  email: string | null;
  phone: string | null;
  links: string[];
  /** Not said in so many words: taken from the address or the name of the file. */
  guessed: CvField[];
  /** What was looked for and not found. */
  missing: CvField[];
};

/** A name stands at the top, also of a second column that a PDF gives after the first. */
const linesSearched = 60;

type Found = { name: string; line: number };

/** Every piece of the first lines that could be a name; a header often has one of several, parted by signs. */
function namesIn(lines: string[]): Found[] {
  return lines.flatMap((line, index) => {
    const pieces = [line, ...line.split(/\s*[|•·\t]\s*|\s{3,}|\s[–—-]\s|:\s+/)];
    const next = lines[index + 1] ?? "";
    // A first name above a family name, each in capitals on a line of its own.
    if (/^\p{Lu}[\p{L}'-]+$/u.test(line) && /^\p{Lu}[\p{L}'-]+$/u.test(next)) pieces.push(`${line} ${next}`);
    const names = pieces.map(nameOf).filter((name) => name !== null);
    return [...new Set(names)].map((name) => ({ name, line: index }));
  });
}

/** How many of its words the address or the file's name have too. */
function saidElsewhere({ name }: Found, hints: string): number {
  return plainWords(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && hints.includes(word)).length;
}

/** The name that most speaks for; below the first heading only one that the address or the file says as well. */
function bestName(lines: string[], hints: string): string | null {
  const heading = lines.findIndex((line, index) => index > 0 && isHeading(line));
  const found = namesIn(lines)
    .map((each) => ({ ...each, said: saidElsewhere(each, hints) }))
    .filter(({ line, said }) => said > 0 || line < Math.min(6, heading < 0 ? 6 : heading));
  return found.toSorted((one, other) => other.said - one.said || one.line - other.line)[0]?.name ?? null;
}

function nameFromFile(fileName: string): string | null {
  const words = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2")
    .replace(
      /\b(cv|resume|résumé|lebenslauf|curriculum|vitae|bewerbung|application|final|neu|new|copy|kopie|en|de|fr|v?\d+)\b/gi,
      " ",
    )
    .replace(/[_.\d()-]+/g, " ")
    .replace(/\b(cv|resume|lebenslauf)\b/gi, " ")
    .trim();
  return nameOf(words);
}

/** "ada.nowak@…" is Ada Nowak; "ada@…" says too little. */
function nameFromAddress(email: string): string | null {
  const words = email
    .split("@")[0]!
    .replace(/\d+/g, "")
    .split(/[._-]+/)
    .filter((word) => word.length > 1);
  if (words.length < 2 || words.length > 3) return null;
  return nameOf(words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(" "));
}

/** Who a CV is about and how to reach them, from its words alone. Deterministic; what is not there stays empty. */
export function readCv(text: string, fileName = ""): CvFacts {
  const said = cleaned(text);
  const lines = said
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, linesSearched);
  const first = readEmail(said, null).email;
  const file = fileName.replace(/([\p{Ll}])(\p{Lu})/gu, "$1 $2");
  const hints = plainWords(`${first?.split("@")[0] ?? ""} ${file}`);
  const read = labelledName(lines) ?? bestName(lines, hints);
  const guess = read ? null : (nameFromFile(fileName) ?? (first && nameFromAddress(first)));
  const name = read ?? guess;
  const { email, isMended } = readEmail(said, name);
  const facts = { name, email, phone: readPhone(said), links: readLinks(said) };
  const missing = (["name", "email", "phone", "links"] as const).filter((field) => !facts[field]?.length);
  const guessed: CvField[] = [];
  if (guess) guessed.push("name");
  if (isMended) guessed.push("email");
  return { ...facts, guessed, missing };
}
