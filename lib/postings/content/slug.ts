import { randomInt } from "node:crypto";

const letters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};
/** No vowels, so no words by accident; no digits or letters that look alike. */
const alphabet = "bcdfghjkmnpqrstvwxz23456789";

/** Lower case, Latin letters and digits with hyphens between: "Köchin (m/w/d)" is "kochin-m-w-d". */
export function slugify(text: string, max = 60): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßæøœłđðþ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, max).replace(/^-+|-+$/g, "");
}

export function slugSuffix(): string {
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** The address of a posting: its title and company, and an ending that makes it the only one. */
export function postingSlug(title: string, companyName: string | null, suffix: string): string {
  return [slugify(title), companyName ? slugify(companyName, 40) : "", suffix].filter(Boolean).join("-");
}

/** The ending of a slug made by `postingSlug`, which stays when the rest follows a new title. */
export function suffixOf(slug: string): string {
  return slug.slice(slug.lastIndexOf("-") + 1);
}
