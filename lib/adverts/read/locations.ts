import type { Location } from "../schema";
import { countryOfCity } from "./cities";
import { countriesIn, countryOf } from "./countries";
import type { Draft } from "./draft";
import { roleOf } from "./headings";
import { type Piece, partOf } from "./lines";
import { factsFor, type Page } from "./page";
import { type Place, placeIn } from "./places";
import { placeInProse } from "./prose-places";
import { companySuffix } from "./title-words";
import { splitPiece } from "./words";

const several = /\s?[;|·•]\s?|\s(?:or|oder|ou|and|und|et)\s(?=\p{Lu}|remote|hybrid)|\t/gu;
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
  if (onlyCountries(piece.text)) return [];
  const parts = splitPiece(piece, several).flatMap((part) => {
    const commas = splitPiece(part, /,\s?|\s\/\s|(?<=\p{L})\/(?=\p{Lu})/gu);
    return commas.length > 1 &&
      commas.filter((one) => countryOfCity(one.text) !== null).length >=
        commas.length - (commas.length > 3 ? 1 : 0) &&
      commas.every((one) => countryOf(one.text) === null) &&
      new Set(commas.map((one) => one.text)).size > 1 &&
      !isCityState(commas)
      ? commas
      : [part];
  });
  return parts
    .filter((part) => !onlyWorkplace.test(part.text) && !onlyCountries(part.text))
    .map((part) => placeIn(withoutRemote(part), page.language, company))
    .filter((place) => place !== null);
}

/** "Remote (UK, Ireland or Portugal)" says where applicants may sit and not where the work is. */
function onlyCountries(text: string): boolean {
  const rest =
    /^\W*(?:fully |100 ?% )?(?:remote|home[ -]?office|télétravail|anywhere)\b[\s(,:–-]*(?:in|within|from|across|en|aus|only)?(.*)$/iu.exec(
      text,
    )?.[1];
  if (rest === undefined) return false;
  const found = countriesIn(rest);
  const left = found.reduceRight((words, one) => words.slice(0, one.from) + words.slice(one.to), rest);
  return !/\p{L}{3}/u.test(
    left.replace(/\b(?:the|und|and|oder|only|EMEA|EU|Europe|europa|est|cet|based)\b/giu, ""),
  );
}

const isCityState = (parts: Piece[]) =>
  parts.length === 2 && /^(?:luxembourg|singapore|monaco)/i.test(parts[1]!.text);
/** "London (Hybrid)", "Remote - Berlin": the place without the way of working. */
function withoutRemote(piece: Piece): Piece {
  const tail =
    /\s?[([](?:(?=[\p{Ll}\d])(?!\d{2,5}[)\]])[^()[\]]{0,60}|[^()[\]]{0,30}(?:[Hh]ybrid|[Rr]emote|REMOTE|[Oo]n-?[Ss]ite|[Oo]ffice|[Tt]élétravail|[Vv]or [Oo]rt)[^()[\]]{0,30})[)\]]$/u.exec(
      piece.text,
    );
  const cut = tail ? partOf(piece, 0, tail.index) : piece;
  const lead = /^(?:(?:fully )?remote|hybrid|on-?site)(?:\s?[-–:,(]\s?|\s(?:in|from|within)\s)/iu.exec(
    cut.text,
  );
  return lead ? partOf(cut, lead[0].length, cut.text.replace(/\)$/, "").length) : cut;
}

const pieceOf = (place: Place, page: Page): Piece => ({
  text: page.source.slice(place.from, place.to),
  start: place.from,
  line: 0,
});

function addAll(draft: Draft, places: Place[], confidence: number): boolean {
  const seen = new Set<string>((draft.get("locations") ?? []).map(keyOf));
  for (const place of places.slice(0, 50)) {
    if (seen.has(keyOf(place.location))) continue;
    seen.add(keyOf(place.location));
    draft.add("locations", found(place, confidence));
    // "Gwêl y Môr Residential Home, Marine Terrace, Aberystwyth": the house is likely the employer
    const spans = [{ start: place.from, end: place.to }];
    if (place.venue && place.location.street)
      draft.set("companyName", { value: place.venue, spans, confidence: 0.5, doubt: "Is this the company?" });
  }
  return places.length > 0;
}

const keyOf = (location: Partial<Location>) =>
  [location.locality, location.postalCode, location.country].join("|").toLowerCase();

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

/** "City: Berlin", "Postcode: 10117" and "Country: Germany" are one place. */
function addPart(draft: Draft, page: Page, piece: Piece): boolean {
  const part = placeIn(piece, page.language);
  const first = draft.get("locations")?.[0];
  if (!part?.sure) return false;
  if (!first) return addAll(draft, [part], 0.8);
  const { country, postalCode, region } = part.location;
  if (part.location.locality || (draft.get("locations") ?? []).length > 1) return false;
  first.postalCode ??= postalCode ?? null;
  first.region ??= region ?? null;
  const spans = [{ start: part.from, end: part.to }];
  if (country && !part.countryGuessed) draft.settle("locations.0", "country", spans);
  if (country && (!first.country || !part.countryGuessed)) first.country = country;
  if (country && part.countryGuessed)
    draft.guess("locations.0", "country", spans, "The country is taken from the postal code.");
  draft.point("locations.0", spans);
  return true;
}

/** "Stiftung Lernraum, Zürich": what follows the company's name. */
function behindName(piece: Piece, company: string | null): Piece {
  return company && piece.text.startsWith(`${company},`)
    ? partOf(piece, company.length, piece.text.length)
    : piece;
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
  for (const fact of factsFor(page, "addressPart")) if (addPart(draft, page, fact.value)) fact.used = true;
  if (draft.has("locations")) return;
  for (const part of [...headParts, ...factsFor(page, "company").map((fact) => fact.value)].map((one) =>
    behindName(one, company),
  )) {
    const places = placesOf(part, page, company).filter(
      (place) => place.sure && headPlace(pieceOf(place, page), page, company) !== null,
    );
    if (places.length > 0) return void addAll(draft, places, 0.85);
  }
  const place = placeInProse(page);
  if (place) addAll(draft, [place], 0.65);
}
