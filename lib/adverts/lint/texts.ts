import type { Advert } from "../schema";

export type Text = { field: string; text: string };

/** Everything that the public reads as running text, with the path of each piece. */
export function textsOf(advert: Advert): Text[] {
  const sections = advert.sections.flatMap(({ heading, body }, index) => [
    { field: `sections.${index}.heading`, text: heading },
    { field: `sections.${index}.body`, text: body },
  ]);
  const benefits = advert.benefits.map((text, index) => ({ field: `benefits.${index}`, text }));
  return [...sections, ...benefits].filter(({ text }) => text !== "");
}

/** The advert with one piece of its text replaced, as a patch. */
export function patchText(advert: Advert, field: string, change: (text: string) => string): Partial<Advert> {
  const [list, at, part] = field.split(".");
  const index = Number(at);
  if (list === "benefits")
    return { benefits: advert.benefits.map((one, i) => (i === index ? change(one) : one)) };
  if (list !== "sections") return { title: change(advert.title) };
  const sections = advert.sections.map((section, i) => {
    if (i !== index) return section;
    return part === "heading"
      ? { ...section, heading: change(section.heading) }
      : { ...section, body: change(section.body) };
  });
  return { sections };
}

/** A title without a part of it, and without the brackets and dashes that the part leaves behind. */
export function withoutPart(title: string, part: string): string {
  return title
    .replace(part, " ")
    .replace(/[([{]\s*[)\]}]/g, " ")
    .replace(/\s+([,;:)])/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:|/–—@-]+|[\s,;:|/–—@-]+$/g, "")
    .replace(/\s(?:in|at|im|bei|à|au|chez)$/i, "")
    .trim();
}

/** "WAREHOUSE OPERATIVE (NIGHTS)" → "Warehouse Operative (Nights)"; words with a digit and short ones stay. */
export function titleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{N}'’]*/gu, (word) =>
    word.length <= 3 ? word : (word[0] ?? "") + word.slice(1).toLocaleLowerCase(),
  );
}

/** Mostly capitals, and long enough that it is not an abbreviation. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && capitals / letters > 0.8;
}

export const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
