import type { Location } from "../schema";
import { countryOfCity } from "./cities";
import { countriesIn } from "./countries";
import type { Draft } from "./draft";
import { roleOf } from "./headings";
import { type Piece, partOf, pieceOf } from "./lines";
import { factsFor, type Page } from "./page";
import { type Place, placeIn } from "./places";
import { companySuffix } from "./title-words";
import { splitPiece, wordsPattern } from "./words";

const several = /\s?[;|·•]\s?|\s(?:or|oder|ou|and|und|et)\s(?=\p{Lu})|\t/gu;
const onlyWorkplace =
  /^\W*(?:(?:fully |100 ?% )?remote|hybrid|home[ -]?office|anywhere|worldwide|weltweit|bundesweit|deutschlandweit|multiple locations|various locations|télétravail|à distance|on-?site)\W*$/iu;

function found(place: Place, confidence: number) {
  const guesses: Record<string, string> = place.countryGuessed
    ? { country: "The advert does not name the country; it is taken from the place." }
    : {};
  const doubt = place.location.country ? null : "The country is not said.";
  return {
    value: place.location,
    spans: [{ start: place.from, end: place.to }],
    confidence: place.sure ? confidence : confidence - 0.25,
    doubt,
    guesses,
  };
}

/** "Berlin, Hamburg, München" are three places; "Berlin, Germany" is one. */
function placesOf(piece: Piece, page: Page, company: string | null): Place[] {
  const parts = splitPiece(piece, several).flatMap((part) => {
    const commas = splitPiece(part, /,\s?|\s\/\s|(?<=\p{L})\/(?=\p{Lu})/gu);
    return commas.length > 1 &&
      commas.every((one) => countryOfCity(one.text) !== null) &&
      new Set(commas.map((one) => one.text)).size > 1 &&
      !isCityState(commas)
      ? commas
      : [part];
  });
  return parts
    .filter((part) => !onlyWorkplace.test(part.text))
    .map((part) => placeIn(withoutRemote(part), page.language, company))
    .filter((place) => place !== null);
}

const isCityState = (parts: Piece[]) =>
  parts.length === 2 && /^(?:luxembourg|singapore|monaco)/i.test(parts[1]!.text);
/** "London (Hybrid)", "Remote - Berlin": the place without the way of working. */
function withoutRemote(piece: Piece): Piece {
  const tail =
    /\s?[([](?:[^()[\]]{0,30})(?:hybrid|remote|on-?site|office|télétravail|vor ort)[^()[\]]{0,30}[)\]]$/iu.exec(
      piece.text,
    );
  const cut = tail ? partOf(piece, 0, tail.index) : piece;
  const lead = /^(?:(?:fully )?remote|hybrid|on-?site)(?:\s?[-–:,(]\s?|\s(?:in|from|within)\s)/iu.exec(
    cut.text,
  );
  return lead ? partOf(cut, lead[0].length, cut.text.replace(/\)$/, "").length) : cut;
}

function addAll(draft: Draft, places: Place[], confidence: number): boolean {
  const seen = new Set<string>((draft.get("locations") ?? []).map(keyOf));
  for (const place of places.slice(0, 50)) {
    if (seen.has(keyOf(place.location))) continue;
    seen.add(keyOf(place.location));
    draft.add("locations", found(place, confidence));
  }
  return places.length > 0;
}

const keyOf = (location: Partial<Location>) =>
  [location.locality, location.postalCode, location.country].join("|").toLowerCase();

const based = wordsPattern(
  "(?:based in|office in|offices in|located in|our (?:office|site|headquarters) in|job in|role in|work in|position in|in our|standort(?:e)?|sitz in|büro in|in|nach|basée? à|située? à|poste à|bureaux à|à|in der nähe von|near|bei)\\s(?:our |the |unserem |unserer )?(\\p{Lu}[\\p{L}'’-]+(?:[ -](?:am |an der |upon |sur |de |la |les |im )?\\p{Lu}[\\p{L}'’-]+){0,3})",
  "u",
);

/** Only places that are known stand up in prose: "in Berlin" and not "in Python". */
function fromProse(page: Page, draft: Draft): boolean {
  for (const sentence of page.prose.slice(0, 400)) {
    if (sentence.role === "process" || sentence.role === "equal") continue;
    const hit = based.exec(sentence.text);
    if (!hit) continue;
    const words = hit[1]!.split(" ");
    for (let size = words.length; size > 0; size--) {
      const name = words.slice(0, size).join(" ").replace(/[.,]$/, "");
      if (!countryOfCity(name)) continue;
      const at = hit.index + hit[0].length - hit[1]!.length;
      const rest = /^,?\s(\p{Lu}[\p{L} ]{2,20})/u.exec(sentence.text.slice(at + name.length));
      const country = rest ? countriesIn(rest[1]!)[0] : undefined;
      const to =
        country && country.from === 0
          ? at + name.length + rest![0].length - rest![1]!.length + country.to
          : at + name.length;
      const place = placeIn(
        { text: sentence.text.slice(at, to), start: sentence.start + at, line: sentence.line },
        page.language,
      );
      if (place) return addAll(draft, [place], 0.65);
    }
  }
  return false;
}

/** A part of the head that is a place for sure: a known town or country, or a postal code. */
export function headPlace(piece: Piece, page: Page, company: string | null): Place | null {
  if (piece.text.length > 90 || companySuffix.test(piece.text) || roleOf(piece.text) !== null) return null;
  const place = placeIn(withoutRemote(piece), page.language, company);
  if (!place?.sure) return null;
  const known =
    place.location.locality === null ||
    countryOfCity(place.location.locality) !== null ||
    place.location.postalCode !== null ||
    place.location.region !== null ||
    !place.countryGuessed;
  return known ? place : null;
}

export function readLocations(page: Page, draft: Draft, headParts: Piece[]): void {
  const company = draft.get("companyName") ?? null;
  for (const fact of factsFor(page, "location")) {
    if (onlyWorkplace.test(fact.value.text)) continue;
    if (
      addAll(draft, placesOf(fact.value, page, company), fact.words.toLowerCase() === "country" ? 0.7 : 0.95)
    )
      fact.used = true;
  }
  if (draft.has("locations")) return;
  for (const part of headParts) {
    const places = placesOf(part, page, company).filter(
      (place) => headPlace(partOf(part, 0, part.text.length), page, company) !== null && place.sure,
    );
    if (places.length > 0) return void addAll(draft, places, 0.85);
  }
  const postal = page.lines
    .slice(0, 300)
    .find((line) =>
      /^(?:\p{L}[\p{L} .'-]{2,40},? )?(?:\d{5} \p{Lu}\p{L}{2,}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/u.test(
        line.text,
      ),
    );
  const place = postal ? placeIn(pieceOf(postal), page.language, company) : null;
  if (place?.sure) return void addAll(draft, [place], 0.6);
  fromProse(page, draft);
}
