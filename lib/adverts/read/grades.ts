import type { Span } from "../schema";
import { type Piece, spanIn } from "./lines";
import { wordsPattern } from "./words";

const tariff =
  "TV-?L|TV-?ÖD(?:-[A-Z]{1,3})?|TVöD(?:-[A-Z]{1,3})?|TV-?H|TV-?Ärzte(?:\\/VKA)?|TV-?V|AVR(?:-?\\s?(?:Caritas|Diakonie|DD))?|IG[ -]Metall|BAT";
const group = "(?:E|EG|S|P|KR|A|W|R|B)\\s?\\d{1,2}\\s?[a-zü]?";
const pattern = wordsPattern(
  `(?:Entgeltgruppe|Besoldungsgruppe|Vergütungsgruppe|Egr\\.)\\s(?:${group}|\\d{1,2}[a-z]?)(?:\\s?(?:\\/|bis|-|–)\\s?(?:${group}|\\d{1,2}[a-z]?))?(?:\\s(?:nach\\s)?(?:${tariff}))?|` +
    `(?:${group})\\s(?:${tariff})|(?:${tariff})[ ,-]*(?:${group})|(?:${tariff})|(?:Agenda for Change |AfC )?Band\\s\\d[a-d]?|(?:Pay )?Grade\\s(?:[A-Z]{1,2}\\d{0,2}|\\d{1,2})(?:\\s?(?:\\/|-|–|to)\\s?(?:[A-Z]\\d?|\\d{1,2})(?![\\d.,]))?|` +
    "NJC (?:SCP|Scale)s?\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?|(?:Spine|Scale) [Pp]oints?\\s?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?|MPS(?:\\/UPS)?|UPS|SCS\\d?|(?:Senior|Higher) Executive Officer|GS-\\d{1,2}|KV-?\\s?\\p{Lu}\\p{L}+|[Cc]atégorie [ABC]|[Cc]oefficient \\d{2,3}|CCN\\s?\\d{0,4}",
  "u",
);

/** A pay grade as adverts write it: "Grade D", "Band 6", "E 13 TV-L", "Entgeltgruppe 9a TVöD". */
export function gradeIn(piece: Piece): { value: string; span: Span } | null {
  const found = pattern.exec(piece.text);
  return found
    ? { value: found[0].slice(0, 60).trim(), span: spanIn(piece, found.index, found.index + found[0].length) }
    : null;
}
