import { countryOfCity } from "./cities";
import { countriesIn, countryOf } from "./countries";
import type { Piece } from "./lines";
import type { Page, Prose } from "./page";
import { type Place, placeIn } from "./places";
import { countryOfRegion } from "./regions";
import { wordsPattern } from "./words";

const town =
  "\\p{Lu}[\\p{L}'’-]+(?:[ -](?:am |an der |in der |bei |upon |on |sur |de |la |les |le |im |b\\. )?\\p{Lu}[\\p{L}'’-]+){0,3}";
const based = wordsPattern(
  "(?:[Bb]ased in|[Oo]ffices? in|[Ll]ocated in|(?:[Oo]ur|[Jj]ob|[Rr]ole|[Ww]ork|[Pp]osition|[Hh]eadquarters) in|[Ii]n our|[Ss]tandorte?|[Ss]itz in|[Bb]üro in|[Ii]n|[Nn]ach|[Bb]asée? à|[Ss]ituée? à|[Pp]oste à|[Bb]ureaux à|[Àà]|[Nn]ear|[Bb]ei)\\s(?:our |the |unserem |unserer )?" +
    `(${town})`,
  "u",
);
const continental = wordsPattern(
  `(?:\\d{1,3}(?: ?bis)?,? [\\p{L}' ’-]{4,40},? |\\p{L}[\\p{L}. -]{2,40} \\d{1,4} ?[a-z]?, )?(?:D-|F-|A-|CH-)?\\d{5} ${town}`,
  "u",
);
const four = wordsPattern(`(?:A-|CH-)?[1-9]\\d{3} ${town}`, "u");
const british = wordsPattern(`${town},? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}`, "u");
const american = wordsPattern(`${town}, [A-Z]{2} \\d{5}`, "u");

function at(sentence: Prose, from: number, to: number): Piece {
  return { text: sentence.text.slice(from, to), start: sentence.start + from, line: sentence.line };
}

/** An address with a postal code stands up anywhere. */
function postalIn(sentence: Prose, language: string): Piece | null {
  if (!/\d/.test(sentence.text)) return null;
  const patterns = [british, american];
  if (["de", "fr", "es", "it"].includes(language)) patterns.push(continental);
  for (const pattern of patterns) {
    const hit = pattern.exec(sentence.text);
    if (hit) return at(sentence, hit.index, hit.index + hit[0].length);
  }
  const swiss = four.exec(sentence.text);
  const name = swiss ? /\p{L}.*$/u.exec(swiss[0].replace(/^(?:A|CH)-/, ""))?.[0] : null;
  return swiss && name && ["CH", "AT"].includes(countryOfCity(name) ?? "")
    ? at(sentence, swiss.index, swiss.index + swiss[0].length)
    : null;
}

/** "in Berlin" is a place and "in Python" is not: towns must be well known or followed by a known region or country. */
function namedIn(sentence: Prose): Piece | null {
  const hit = based.exec(sentence.text);
  if (!hit) return null;
  const from = hit.index + hit[0].length - hit[1]!.length;
  const words = hit[1]!.split(" ");
  const whole = hit[1]!;
  const behind = /^,\s(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u.exec(
    sentence.text.slice(from + whole.length),
  );
  if (behind && (countryOf(behind[1]!) ?? countryOfRegion(behind[1]!)))
    return at(sentence, from, from + whole.length + behind[0].length);
  for (let size = words.length; size > 0; size--) {
    const name = words.slice(0, size).join(" ").replace(/[.,]$/, "");
    if (!countryOfCity(name)) continue;
    const rest = /^,?\s(\p{Lu}[\p{L} ]{2,20})/u.exec(sentence.text.slice(from + name.length));
    const country = rest ? countriesIn(rest[1]!)[0] : undefined;
    const to =
      country?.from === 0
        ? from + name.length + rest![0].length - rest![1]!.length + country.to
        : from + name.length;
    return at(sentence, from, to);
  }
  return null;
}

/** A place of work that only the sentences tell. */
export function placeInProse(page: Page): Place | null {
  for (const find of [postalIn, namedIn]) {
    for (const sentence of page.prose.slice(0, 400)) {
      if (
        sentence.role === "equal" ||
        sentence.text.length > 1000 ||
        (find === namedIn && sentence.role === "process")
      )
        continue;
      const piece = find(sentence, page.language);
      const place = piece ? placeIn(piece, page.language) : null;
      if (place?.sure) return place;
    }
  }
  return null;
}
