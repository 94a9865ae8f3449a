import type { Advert } from "@/lib/adverts/schema";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function without(value: Json, path: string[]): Json {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? without(item, rest) : item));
  if (value === null || typeof value !== "object" || !(key in value)) return value;
  if (rest.length === 0 && Array.isArray(value[key])) return { ...value, [key]: [] };
  return { ...value, [key]: without(value[key] ?? null, rest) };
}

const lists = [
  "locations",
  "pay",
  "skills",
  "qualifications",
  "clearances",
  "languages",
  "sections",
] as const;

/** The advert without the values that were inferred and that nobody has confirmed. */
export function confirmed(advert: Advert): Advert {
  let told = advert as unknown as Json;
  for (const path of advert.guessed) told = without(told, path.split("."));
  const result = told as unknown as Advert;
  // An entry that was a guess as a whole is now null in its list.
  const kept = Object.fromEntries(
    lists.map((name) => [name, (result[name] as (object | null)[]).filter((item) => item !== null)]),
  );
  return {
    ...result,
    ...kept,
    title: advert.title,
    language: advert.language,
    openings: result.openings ?? 1,
    timeZone: advert.timeZone,
    guessed: [],
  } as Advert;
}
