import { db } from "@/lib/db";
import { type Cursor, type FacetName, facetNames, type SearchParams } from "@/lib/search/params";
import type { PostingCard } from "./card";
import { closestWords } from "./closest-words";
import { mostCounted, pageSize, searchStatement } from "./statement";
import { termsOf } from "./terms";

export type FacetValue = { value: string; count: number; selected: boolean };

export type SearchAnswer = {
  /** At most `mostCounted`; then `counted` is "most" and there are more. */
  total: number;
  counted: "all" | "most";
  cards: PostingCard[];
  facets: Record<FacetName, FacetValue[]>;
  next: Cursor | null;
  /** The words that were searched for in place of those typed, which nothing has. */
  corrected: string | null;
};

type Answer = {
  total: number;
  results: { card: PostingCard; rank: number; id: string; postedAt: string }[];
  facets: [FacetName, string, number][];
};

async function ask(search: SearchParams, terms: string[]): Promise<Answer> {
  const sort = terms.length > 0 ? search.sort : "newest";
  const rows = await db.$queryRaw<{ answer: string }[]>(searchStatement({ ...search, sort, terms }));
  return JSON.parse(rows[0]?.answer ?? '{"total":0,"results":[],"facets":[]}') as Answer;
}

function facetsOf(search: SearchParams, answer: Answer): SearchAnswer["facets"] {
  const facets = Object.fromEntries(facetNames.map((name) => [name, [] as FacetValue[]])) as Record<
    FacetName,
    FacetValue[]
  >;
  for (const [name, value, count] of answer.facets)
    facets[name].push({ value, count, selected: search.filters[name] === value });
  for (const name of facetNames) {
    const value = search.filters[name];
    if (value !== undefined && !facets[name].some((entry) => entry.selected))
      facets[name].unshift({ value, count: Math.min(answer.total, mostCounted), selected: true });
  }
  return facets;
}

function answerOf(search: SearchParams, answer: Answer, corrected: string | null): SearchAnswer {
  const shown = answer.results.slice(0, pageSize);
  const last = shown.at(-1);
  const hasMore = answer.results.length > pageSize && last;
  return {
    total: Math.min(answer.total, mostCounted),
    counted: answer.total > mostCounted ? "most" : "all",
    cards: shown.map((result) => result.card),
    facets: facetsOf(search, answer),
    next: hasMore ? { rank: last.rank, postedAt: last.postedAt, id: last.id } : null,
    corrected,
  };
}

/**
 * The open postings that fit, a page of them, with the counts of every facet, each counted without its own filter.
 * Where nothing has the typed words, the nearest words that some posting has are searched for.
 */
export async function searchPostings(search: SearchParams): Promise<SearchAnswer> {
  const terms = termsOf(search.q);
  const answer = await ask(search, terms);
  if (answer.total > 0 || terms.length === 0) return answerOf(search, answer, null);
  const nearer = await closestWords(terms);
  if (!nearer) return answerOf(search, answer, null);
  const second = await ask(search, nearer);
  return second.total > 0 ? answerOf(search, second, nearer.join(" ")) : answerOf(search, answer, null);
}
