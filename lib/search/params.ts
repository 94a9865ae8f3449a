import { z } from "zod";

/** What one can narrow the careers list by, in the order of the screen. Each is a key of the URL too. */
export const facetNames = [
  "place",
  "workplace",
  "department",
  "contract",
  "employment",
  "experience",
  "skill",
  "company",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Where a page of results begins: after the result with this rank, time and id. */
export type Cursor = { rank: number; postedAt: string; id: string };

export type SearchParams = {
  q: string;
  sort: "relevance" | "newest";
  filters: Partial<Record<FacetName, string>>;
  after: Cursor | null;
};

type Given = Record<string, string | string[] | undefined>;

/** NUL, which PostgreSQL refuses, lone surrogates, which are not text, and other control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
const unsafe = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const text = (max: number) =>
  z
    .string()
    .transform((value) => value.toWellFormed().replace(unsafe, " ").trim().slice(0, max).toWellFormed())
    .catch("");
const Query = text(200);
const Filter = text(160);
const After = z
  .string()
  .max(200)
  .transform((value) => Buffer.from(value, "base64url").toString("utf8").split("~"))
  .pipe(z.tuple([z.string().regex(/^\d{1,7}$/), z.iso.datetime({ precision: 6, offset: false }), z.uuid()]))
  .transform(([rank, postedAt, id]): Cursor => ({ rank: Number(rank), postedAt, id }))
  .nullable()
  .catch(null);

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The search that a URL asks for. What cannot be understood is left out; nothing is refused. */
export function parseSearch(given: Given): SearchParams {
  const filters: SearchParams["filters"] = {};
  for (const name of facetNames) {
    const value = Filter.parse(first(given[name]));
    if (value) filters[name] = value;
  }
  const q = Query.parse(first(given.q));
  const newest = q === "" || first(given.sort) === "newest";
  return { q, filters, sort: newest ? "newest" : "relevance", after: After.parse(first(given.after)) };
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.rank}~${cursor.postedAt}~${cursor.id}`).toString("base64url");
}

export function isUnfiltered(search: SearchParams): boolean {
  return search.q === "" && search.after === null && Object.keys(search.filters).length === 0;
}

type Change = {
  filters?: Partial<Record<FacetName, string | null>>;
  sort?: SearchParams["sort"];
  after?: Cursor | null;
};

/** The address of a search after a change; null takes a filter away. A change starts again at the first page. */
export function searchHref(search: SearchParams, change: Change = {}): string {
  const url = new URLSearchParams();
  if (search.q) url.set("q", search.q);
  const filters = { ...search.filters, ...change.filters };
  for (const name of facetNames) {
    const value = filters[name];
    if (value) url.set(name, value);
  }
  if (search.q && (change.sort ?? search.sort) === "newest") url.set("sort", "newest");
  if (change.after) url.set("after", encodeCursor(change.after));
  const query = url.toString();
  return query ? `/search?${query}` : "/";
}

/** The address of everything that has this value: where a skill's chip leads. */
export function facetHref(name: FacetName, value: string): string {
  return `/search?${new URLSearchParams({ [name]: value })}`;
}
