import type { Location } from "../schema";
import { countryOfCity } from "./cities";
import { countryOf, isCountryCode } from "./countries";
import type { Draft, Found } from "./draft";
import { type JobPosting, listOf, partOfNode, textOf } from "./json-ld";
import { plain, type Sheet, sure } from "./sheet";

const countryCode = (value: unknown): string | null => {
  const words = plain(value, 80);
  if (words === "") return null;
  const upper = words.toUpperCase();
  return isCountryCode(upper) ? upper : countryOf(words);
};

function placeOf(node: unknown): { location: Location; guessed: boolean } | null {
  const address = partOfNode(node, "address") ?? node;
  const read = (key: string, most: number) => plain(partOfNode(address, key), most) || null;
  const locality =
    typeof address === "string"
      ? plain(address, 120)
      : (read("addressLocality", 120) ?? (plain(partOfNode(node, "name"), 120) || null));
  const stated = countryCode(partOfNode(address, "addressCountry"));
  const country = stated ?? (locality ? countryOfCity(locality) : null);
  const location = {
    street: read("streetAddress", 200),
    locality,
    region: read("addressRegion", 120),
    postalCode: read("postalCode", 20),
    country,
  };
  return Object.values(location).some((value) => value !== null)
    ? { location, guessed: stated === null && country !== null }
    : null;
}

/** The places of work, and the countries that people may apply from. */
export function readPlaces(draft: Draft, sheet: Sheet, posting: JobPosting): void {
  for (const node of listOf(posting.jobLocation)) {
    const place = placeOf(node);
    if (!place) continue;
    const words = Object.values(place.location)
      .filter((value) => value !== null)
      .join(", ");
    const guesses: Found<unknown>["guesses"] = place.guessed
      ? { country: "The page does not name the country; it is taken from the place." }
      : {};
    draft.add("locations", {
      value: place.location,
      spans: [sheet.add("Location", words)],
      confidence: sure,
      guesses,
    });
  }
  if (/telecommute/i.test(textOf(posting.jobLocationType)))
    draft.set("workplace", {
      value: "remote",
      spans: [sheet.add("Workplace", "remote (TELECOMMUTE)")],
      confidence: sure,
    });
  for (const node of listOf(posting.applicantLocationRequirements)) {
    const words = plain(node, 120);
    const code = countryCode(node) ?? countryCode(partOfNode(node, "addressCountry"));
    if (words !== "" && code && !(draft.get("applicantCountries") ?? []).includes(code))
      draft.add("applicantCountries", {
        value: code,
        spans: [sheet.add("Applicants may be in", words)],
        confidence: sure,
      });
  }
}
