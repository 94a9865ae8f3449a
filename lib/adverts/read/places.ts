import type { Location } from "../schema";
import { countryOfCity } from "./cities";
import { countryOf, isCountryCode } from "./countries";
import type { Piece } from "./lines";
import { canadianProvinces, countryOfRegion, usStates } from "./regions";
import { splitPiece, wordsPattern } from "./words";

export type Place = {
  location: Location;
  from: number;
  to: number;
  countryGuessed: boolean;
  /** Whether anything in it is known to be a place. */
  sure: boolean;
  /** A name in an address that is not the town's: a house, often the employer. */
  venue: string | null;
};

const ukPostcode = /(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?)(?: ?(\d[A-Z]{2}))?$/u;
const street = wordsPattern(
  "(?:\\d+[a-z]?,? )?[\\p{L}'’.-][\\p{L}'’. -]{0,60} (?:street|road|lane|avenue|square|drive|way|close|crescent|quay|boulevard|blvd|st\\.|rd\\.?|ave\\.?|terrace|parade|park|place|court|gardens|row|hill)(?: \\d+[a-z]?)?|" +
    "(?:\\d+(?: ?bis| ?ter)?,? )?(?:rue|avenue|av\\.|boulevard|bd|place|quai|allée|chemin|cours|impasse|route)\\s\\p{L}[\\p{L}'’. -]{0,60}|" +
    "[\\p{L}. -]{1,50}(?:straße|strasse|str\\.|weg|platz|allee|gasse)(?: \\d+\\s?[a-z]?(?:[-–]\\d+)?)?|[\\p{L}. -]{1,50}(?:ring|ufer|damm|chaussee|markt|graben) \\d+\\s?[a-z]?|\\d{1,5} [\\p{L}. ]{3,40}",
);
const noise = wordsPattern(
  "hybrid(?: working| remote| work)?|remote(?:[ -]first)?|fully remote|on-?site|in[ -]office|flexible|home[ -]?office|télétravail(?: partiel)?|vor ort|homeoffice|metropolitan area|region|und umgebung|and surrounding area|full address|area|bundesweit|deutschlandweit",
);

const nowhere: Location = { street: null, locality: null, region: null, postalCode: null, country: null };

type State = { location: Location; guess: string | null; names: string[]; sure: boolean };

/** A postal code in front of or behind a town, by the countries that write it so. */
function postal(segment: string, state: State, language: string): string | null {
  const dutch = /^(\d{4} ?[A-Z]{2}) (\p{L}.*)$/u.exec(segment);
  if (dutch) return found(state, dutch[1]!, "NL", dutch[2]!);
  const front = /^(?:(D|DE|A|AT|CH|F|FR|B|L)[- ])?(\d{4,5})[ ,]+(\p{L}.*)$/u.exec(segment);
  if (front) return continental(front[1], front[2]!, front[3]!, state, language);
  const department = /^(\d{2,3}|2[AB]) - (\p{L}.*)$/u.exec(segment) ?? null;
  if (department) return found(state, null, "FR", tidyTown(department[2]!));
  const bracket = /^(\p{L}[\p{L}'’ -]+?)(?: \d{1,2}(?:e|er|ème))? ?\((\d{2,3}|\d{5})\)$/u.exec(segment);
  if (bracket) return found(state, bracket[2]!.length === 5 ? bracket[2]! : null, "FR", bracket[1]!);
  const canadian = /^(?:([A-Z]{2}) )?([A-Z]\d[A-Z] ?\d[A-Z]\d)$/.exec(segment);
  if (canadian) {
    state.location.region ??= canadian[1] ?? null;
    return found(state, canadian[2]!, "CA", "");
  }
  const uk = ukPostcode.exec(segment);
  if (uk && !/^[A-Z]\d$/.test(segment.slice(uk.index)))
    return found(state, uk[0], "GB", segment.slice(0, uk.index).trim());
  const state2 = /^([A-Z]{2}) (\d{5})(?:-\d{4})?$/.exec(segment);
  if (state2 && usStates.has(state2[1]!)) {
    state.location.region = state2[1]!;
    return found(state, state2[2]!, "US", "");
  }
  const zip = /^(?:(\p{L}[\p{L} ]*?)[ ,]+)?(?:([A-Z]{2}) )?(\d{5})(?:-\d{4})?$/u.exec(segment);
  if (zip && (usStates.has(zip[2] ?? "") || zip[1])) {
    if (zip[2]) state.location.region = zip[2];
    return found(state, zip[3]!, usStates.has(zip[2] ?? "") ? "US" : byLanguage(language), zip[1] ?? "");
  }
  return null;
}

const byLanguage = (language: string) => ({ de: "DE", fr: "FR", es: "ES", it: "IT" })[language] ?? null;
const prefixes: Record<string, string> = { D: "DE", A: "AT", F: "FR", B: "BE", L: "LU" };

function continental(
  prefix: string | undefined,
  code: string,
  town: string,
  state: State,
  language: string,
): string {
  const name = tidyTown(town);
  const known = countryOfCity(name);
  if (prefix) return found(state, code, prefixes[prefix] ?? prefix, name);
  if (known && ["DE", "FR", "AT", "CH", "ES", "IT", "BE", "NL", "DK", "NO", "SE", "FI"].includes(known))
    return found(state, code, known, name);
  return found(state, code, code.length === 5 ? (byLanguage(language) ?? "DE") : null, name);
}

/** "PARIS 09" and "Lyon 3e" are Paris and Lyon. */
function tidyTown(town: string): string {
  const plain = town.replace(/ (?:\d{1,2}(?:e|er|ème)?(?: arrondissement)?|cedex(?: \d+)?)$/i, "").trim();
  return plain.length > 3 && plain === plain.toUpperCase()
    ? plain.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : plain;
}

function found(state: State, code: string | null, country: string | null, town: string): string {
  if (code) state.location.postalCode ??= code;
  if (country) state.guess ??= country;
  state.sure = true;
  return town;
}

function readSegment(raw: string, last: boolean, state: State, language: string): void {
  const segment = raw
    .replace(noise, "")
    .replace(/[()]+$/, (end) => (raw.includes("(") ? end : ""))
    .replace(/^[\s-]+|[\s-]+$/g, "")
    .trim();
  if (segment === "" || /^\(\s*\)$/.test(segment)) return;
  const country = countryOf(segment);
  // "Washington, US" and "Luxembourg, Luxembourg": the country is what stands last
  if (
    country &&
    (segment.length > 3 || segment === segment.toUpperCase()) &&
    (last || state.location.country === null) &&
    !state.location.country
  ) {
    state.location.country = country;
    state.sure = true;
    return;
  }
  if (usStates.has(segment) || canadianProvinces.has(segment)) {
    readState(segment, state);
    return;
  }
  const region = countryOfRegion(segment);
  if (region && !(countryOfCity(segment) && state.names.length === 0)) {
    state.location.region ??= segment;
    state.guess ??= region;
    state.sure = true;
    return;
  }
  if (last && isCountryCode(segment) && state.names.length > 0) {
    state.location.country = segment;
    state.sure = true;
    return;
  }
  const town = postal(segment, state, language);
  if (town !== null) {
    if (town !== "") state.names.push(town);
    return;
  }
  const streetHit = street.exec(segment);
  if (
    streetHit &&
    streetHit[0].length === segment.length &&
    !countryOfCity(segment) &&
    !state.location.street
  ) {
    state.location.street = segment;
    return;
  }
  state.names.push(tidyTown(segment));
}

function readState(code: string, state: State): void {
  const city = state.names[state.names.length - 1];
  const known = city ? countryOfCity(city) : null;
  state.sure = true;
  if (known && known === code) state.location.country = code;
  else {
    state.location.region ??= code;
    state.guess ??= usStates.has(code) ? "US" : "CA";
  }
}

/** Names that are left: the well-known city is the town, else the last one before a region or country. */
function settle(state: State, companyName: string | null): string | null {
  const { location } = state;
  const names = state.names.filter((name) => name.toLowerCase() !== companyName?.toLowerCase());
  const city = names.find((name) => countryOfCity(name) !== null);
  if (city) {
    location.locality = city;
    state.sure = true;
    state.guess ??= countryOfCity(city);
    // "Bergen, Vestland, Norway": what stands between the town and the country
    if (location.country && !location.region) location.region = names[names.indexOf(city) + 1] ?? null;
  } else if (names.length >= 2 && location.country && !location.region && !location.street) {
    location.locality = names[0]!;
    location.region = names[1]!;
  } else location.locality = names[names.length - 1] ?? null;
  return names.length > 1 && names[0] !== location.locality ? names[0]! : null;
}

/** Reads one place ("Quay Street, Fishguard, Wales"; "37269 Eschwege, Hessen"; "Austin, TX 78701"). */
export function placeIn(piece: Piece, language: string, companyName: string | null = null): Place | null {
  if (piece.text.length > 200) return null;
  // "Köln (Altstadt-Nord)" is two names; "Lille (59)" carries its département
  const text = piece.text.replace(/\.$/, "").replace(/\((\p{Lu}\p{L}[^()]*)\)$/u, ",$1,");
  const state: State = { location: { ...nowhere }, guess: null, names: [], sure: false };
  const segments = splitPiece({ ...piece, text }, /,|\s\/\s|(?<!^\d[\dAB]{1,2})\s[–—-]\s/gu).slice(0, 10);
  for (const [n, segment] of segments.entries())
    readSegment(segment.text, n === segments.length - 1, state, language);
  const venue = settle(state, companyName);
  const { location } = state;
  if (!location.locality && !location.country && !location.region && !location.postalCode) return null;
  const countryGuessed = location.country === null && state.guess !== null;
  if (countryGuessed) location.country = state.guess;
  return {
    location,
    from: piece.start,
    to: piece.start + text.length,
    countryGuessed,
    sure: state.sure,
    venue,
  };
}
