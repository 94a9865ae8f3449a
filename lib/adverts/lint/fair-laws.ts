import type { Advert } from "../schema";
import type { Ground } from "./fair-words";
import type { Source } from "./finding";
import { euCountries } from "./pay-laws";
import { sources } from "./sources";

const union: Record<Ground, Source> = {
  age: sources.employmentEquality,
  disability: sources.employmentEquality,
  religion: sources.employmentEquality,
  origin: sources.raceEquality,
  sex: sources.payDirective,
};
const states: Record<Ground, Source> = {
  age: sources.adea,
  sex: sources.titleSeven,
  disability: sources.eeoc,
  religion: sources.eeoc,
  origin: sources.eeoc,
};

/** The law on a ground where the job is; where nobody has said where, that of the language's biggest market. */
export function lawOn(ground: Ground, { locations, applicantCountries, language }: Advert): Source {
  const countries = [...locations.flatMap(({ country }) => country ?? []), ...applicantCountries];
  const known = countries.find((country) => country === "GB" || country === "US" || euCountries.has(country));
  const country = known ?? ({ de: "DE", fr: "FR" } as Record<string, string>)[language.slice(0, 2)];
  if (country === "GB") return sources.equalityAct;
  if (country === "US") return states[ground];
  if (country === "DE") return sources.agg;
  if (country === "FR" && ground === "sex") return sources.frenchLabour;
  return union[ground];
}
