import { type Actor, isStaff } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { type Narrowed, narrowedTo } from "./narrow";
import { nearestWord } from "./nearest-words";
import { parseQuery } from "./parse";
import { people } from "./people";
import { type Leaf, type Query, type QueryProblem, wantedLeaves } from "./query";
import { onlyVisible } from "./scope";
import { mostCounted, type PageStart, pageSize, searchStatement } from "./statement";
import { type Match, whyMatched } from "./why-matched";

export const facetNames = ["tag", "stage", "posting", "source"] as const;
export type FacetName = (typeof facetNames)[number];

export type FoundApplication = {
  id: string;
  title: string;
  stage: string;
  status: string;
  createdAt: string;
};

export type FoundPerson = {
  id: string;
  name: string;
  createdAt: string;
  tags: string[];
  /** The newest of them; `count` says how many there are. */
  applications: FoundApplication[];
  count: number;
  matches: Match[];
};

export type FoundPeople = {
  people: FoundPerson[];
  /** At most `mostCounted`; then `more` says that there are more. */
  total: number;
  more: boolean;
  /** `narrowed` is the search with this value, or without it where it has it. */
  facets: Record<FacetName, { value: string; count: number; narrowed: Narrowed | null }[]>;
  next: PageStart | null;
  /** What was searched for in place of what was typed, which nobody has. */
  corrected: string | null;
};

export type SearchResult = { found: FoundPeople } | { problem: QueryProblem };

type Answer = {
  total: number;
  people: Omit<FoundPerson, "matches">[];
  facets: [FacetName, string, number][];
};

async function ask(actor: Actor, query: Query | null, after: PageStart | null): Promise<Answer> {
  const [row] = await db.$queryRaw<{ answer: string }[]>(searchStatement(actor, { query, after }));
  return JSON.parse(row?.answer ?? '{"total":0,"people":[],"facets":[]}') as Answer;
}

type Searched = { typed: string; query: Query | null; corrected: string | null };

async function foundPeople(actor: Actor, answer: Answer, { typed, query, corrected }: Searched) {
  const shown = answer.people.slice(0, pageSize);
  const ids = shown.map(({ id }) => id);
  const matches = await whyMatched(actor, ids, query ? wantedLeaves(query) : []);
  const last = shown.at(-1);
  const facets: FoundPeople["facets"] = { tag: [], stage: [], posting: [], source: [] };
  for (const [name, value, count] of answer.facets)
    facets[name].push({
      value,
      count,
      narrowed: narrowedTo(corrected ?? typed, query, { kind: name, value }),
    });
  return {
    people: shown.map((person) => ({ ...person, matches: matches.get(person.id) ?? [] })),
    total: Math.min(answer.total, mostCounted),
    more: answer.total > mostCounted,
    facets,
    next: answer.people.length > pageSize && last ? { createdAt: last.createdAt, id: last.id } : null,
    corrected,
  };
}

async function findsNobody(actor: Actor, leaf: Leaf): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT id FROM (${onlyVisible(actor, people(actor, leaf))}) found LIMIT 1`;
  return rows.length === 0;
}

/** What was typed, with the words that nobody has put right; null where nothing can be. */
async function corrected(actor: Actor, typed: string, query: Query): Promise<string | null> {
  const places: { start: number; end: number; text: string }[] = [];
  for (const leaf of wantedLeaves(query)) {
    if ((leaf.kind !== "text" && leaf.kind !== "name" && leaf.kind !== "skill") || leaf.exact) continue;
    const [word, ...more] = leaf.words;
    if (!word || more.length > 0 || leaf.prefix || !(await findsNobody(actor, leaf))) continue;
    const near = await nearestWord(actor, word, leaf.kind === "name" ? "names" : "texts");
    if (near) places.push({ ...leaf, text: leaf.kind === "text" ? near : `${leaf.kind}:${near}` });
  }
  if (places.length === 0) return null;
  return places.reduceRight(
    (text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end),
    typed,
  );
}

/**
 * The people who fit what was typed, of those whom this actor sees, over the texts that they see. Where nobody does
 * and a word may have been mistyped, the nearest words that somebody has are searched for.
 */
export async function searchCandidates(
  actor: Actor,
  { q, after = null }: { q: string; after?: PageStart | null },
): Promise<SearchResult> {
  const parsed = parseQuery(q);
  if ("problem" in parsed) return parsed;
  const { query } = parsed;
  const asTyped = { typed: q, query, corrected: null };
  const nothing = { total: 0, people: [], facets: [] };
  const answer = isStaff(actor) ? await ask(actor, query, after) : nothing;
  if (answer.total > 0 || !query || !isStaff(actor))
    return { found: await foundPeople(actor, answer, asTyped) };
  const better = await corrected(actor, q, query);
  const second = better === null ? null : parseQuery(better);
  if (second && "query" in second && second.query) {
    const other = await ask(actor, second.query, null);
    const searched = { typed: q, query: second.query, corrected: better };
    if (other.total > 0) return { found: await foundPeople(actor, other, searched) };
  }
  return { found: await foundPeople(actor, answer, asTyped) };
}
