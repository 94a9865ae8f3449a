/** Invisible characters that PDFs leave within words, and full-width signs. */
export function cleaned(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\r\n?/g, "\n");
}

const disguises: [RegExp, string][] = [
  [/\s*[[({<]\s*(?:at|ät|chez|arobase)\s*[\])}>]\s*/gi, "@"],
  [/\s*[[({<]\s*(?:dot|punkt|point)\s*[\])}>]\s*/gi, "."],
];

const local = "[a-z0-9](?:[a-z0-9!#$%&'*+/=?^_`{|}~.-]{0,62}[a-z0-9_+-])?";
const domain =
  "(?:[a-z0-9\\u00c0-\\u024f](?:[a-z0-9\\u00c0-\\u024f-]{0,61}[a-z0-9\\u00c0-\\u024f])?\\.)+[a-z]{2,24}";
const address = new RegExp(`${local}\\s?@\\s?${domain}`, "gi");
const nobody = /^(no-?reply|info|kontakt|contact|office|hello|jobs|career|bewerbung|privacy|datenschutz)@/i;
const ofOthers = /\b(references?|referees?|referenzen|références)\b/i;

const sameWord = (a: string, b: string) => a.length > 2 && b.includes(a);

/** A narrow column breaks an address off within its domain: "ada@exampl e.com", "ada@example.co m". */
function mended(text: string): string {
  return text
    .replace(/(@[a-z0-9-]+)\s(?=[a-z0-9-]{1,20}\.[a-z]{2,4}\b)/gi, "$1")
    .replace(
      /(@[a-z0-9.-]+\.)(c om|co m|o rg|or g|n et|ne t|d e|f r)\b/gi,
      (_, before: string, end: string) => before + end.replace(" ", ""),
    );
}

/** E-mail addresses in the order in which they stand; those under "References" are others'. */
function addressesIn(text: string): string[] {
  const plain = disguises.reduce((said, [from, to]) => said.replace(from, to), text);
  const lines = plain.split("\n");
  const end = lines.findIndex((line, index) => index > 3 && line.length < 40 && ofOthers.test(line));
  const own = end < 0 ? plain : lines.slice(0, end).join("\n");
  const found = [...own.matchAll(address)].map(([whole]) => whole.replace(/\s/g, "").replace(/\.+@/, "@"));
  return [...new Set(found)].filter((each) => each.length <= 254);
}

function ownAddress(text: string, name: string | null): string | null {
  const all = addressesIn(text);
  const words = plainWords(name ?? "").split(/[\s-]+/);
  const named = all.find((each) => words.some((word) => sameWord(word, each.toLowerCase().split("@")[0]!)));
  return named ?? all.find((each) => !nobody.test(each)) ?? all[0] ?? null;
}

/** In small letters without accents, as an address spells a name. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o");
}

/**
 * The address of whoever wrote the CV: one that carries their name before the first, an office's last. `isMended`
 * when it was broken and may have been put together wrongly.
 */
export function readEmail(text: string, name: string | null): { email: string | null; isMended: boolean } {
  const email = ownAddress(mended(text), name);
  return { email, isMended: email !== ownAddress(text, name) };
}

const label =
  /(?:^|[\s|•·,;(])(?:phone|telephone|tel|mobile|mob|cell|handy|telefon|mobil|mobiltelefon|téléphone|portable|gsm|m|t|p)\s*(?:no|nr|number)?\s*[.:)]{1,2}\s*(\(?\+?[\d(][\d\s()./-]{5,22}\d)/im;
// A group of digits before it makes it a part of something longer: an account, say.
const international = /(?<![\w.,-]|\d\s)(\(?(?:\+|00)\s?[1-9][\d\s()./-]{6,20}\d)(?!\d)/;
const national = /(?<![\w.,/-]|\d\s)(\(?0\d{1,5}\)?[\d\s()./-]{5,16}\d)(?![\d@])/;
const northAmerican = /(?<![\w.,-]|\d\s)(\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4})(?!\d)/;

/** Days and spans of years look like numbers to call. */
const isDate = (digits: string) =>
  /\b\d{1,2}[./-]\d{1,2}[./-](19|20)\d\d\b|\b(19|20)\d\d\s?[-–/]\s?(19|20)\d\d\b|\b(19|20)\d\d-\d\d-\d\d\b/.test(
    digits,
  );

export function readPhone(text: string): string | null {
  for (const pattern of [label, international, national, northAmerican]) {
    const found = pattern.exec(text)?.[1]?.split("\n")[0]?.replace(/\s+/g, " ").trim();
    const count = found?.replace(/\D/g, "").length ?? 0;
    if (found && count >= 7 && count <= 15 && !isDate(found)) return found;
  }
  return null;
}

const web = /(?:https?:\/\/|www\.)[^\s<>"'|•·,;()[\]]+/gi;
const wellKnown =
  /(?<![\w@./-])(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|github\.com|gitlab\.com|xing\.com\/profile|behance\.net|dribbble\.com|orcid\.org|stackoverflow\.com\/users|medium\.com|huggingface\.co|kaggle\.com|twitter\.com|x\.com|codeberg\.org)\/[^\s<>"'|•·,;()[\]]+/gi;
const labelled =
  /(?:^|[\s|•·])(?:website|web|webseite|homepage|portfolio|blog|site|link)\s*:\s*((?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/[^\s|•·,;]*)?)/gim;

/** Web addresses in order, whole: at most five, each once. */
export function readLinks(text: string): string[] {
  const found = [
    ...text.matchAll(web),
    ...text.matchAll(wellKnown),
    ...[...text.matchAll(labelled)].map((match) => Object.assign([match[1]!], { index: match.index })),
  ].sort((one, other) => one.index - other.index);
  const links = new Map<string, string>();
  for (const [said] of found) {
    const bare = said!.replace(/[.,;:!?]+$/, "");
    const link = /^https?:/i.test(bare) ? bare : `https://${bare}`;
    const key = link
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, "")
      .replace(/\/$/, "");
    if (URL.canParse(link) && key.includes(".") && !links.has(key)) links.set(key, link);
  }
  return [...links.values()].slice(0, 5);
}
