import { countryName, payText, placeText } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";

/** What the list of results shows of a posting. */
export type PostingCard = {
  slug: string;
  title: string;
  language: string;
  company: string;
  places: string[];
  workplace: Advert["workplace"];
  /** The countries that applicants may sit in, in words. Left out by cards that are older than it. */
  applyFrom?: string[];
  contract: Advert["contractType"];
  employment: Advert["employmentType"];
  pay: string | null;
  skills: string[];
  openings: number;
  /** `YYYY-MM-DD` */
  postedOn: string;
  closesOn: string | null;
  replyWithinDays: number | null;
};

type Listed = { slug: string; company: string; postedOn: string; replyWithinDays: number | null };

const shownSkills = 6;

export function cardOf(advert: Advert, listed: Listed): PostingCard {
  const must = advert.skills.filter((skill) => skill.need === "must");
  const nice = advert.skills.filter((skill) => skill.need === "nice");
  const pay = advert.pay.map((range) => payText(range)).filter(Boolean);
  return {
    ...listed,
    title: advert.title,
    language: advert.language,
    places: placesOf(advert),
    workplace: advert.workplace,
    applyFrom: advert.applicantCountries.map((code) => countryName(code)),
    contract: advert.contractType,
    employment: advert.employmentType,
    pay: pay[0] ?? null,
    skills: distinct([...must, ...nice].map((skill) => skill.name)).slice(0, shownSkills),
    openings: advert.openings,
    closesOn: advert.closesOn,
  };
}

/** "Oslo, Norway": what one chooses from, so without street and post code. */
export function placesOf(advert: Advert): string[] {
  const places = advert.locations.map(({ locality, region, country }) =>
    placeText({
      street: null,
      postalCode: null,
      locality: locality ?? region,
      region: null,
      country,
    }),
  );
  return distinct(places.filter(Boolean));
}

/** Each of the texts once, whatever its case; the first spelling stays. */
export function distinct(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
