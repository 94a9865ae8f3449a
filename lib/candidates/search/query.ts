/** What somebody has asked of the search among candidates, as `parseQuery` understands it. */

/** Where a part of the query stands in what was typed. */
export type Place = { start: number; end: number };

/** Words that follow one another; the last one may stand for those that begin with it. */
export type Words = { words: string[]; prefix: boolean; exact: boolean };

/** A value of the organisation's own: in quotation marks it is the whole of it. */
export type Value = { value: string; exact: boolean; prefix: boolean };

export type Leaf = Place &
  (
    | ({ kind: "text" | "name" | "skill" } & Words)
    | ({ kind: "tag" | "stage" | "posting" | "source" | "status" | "pool" } & Value)
    | { kind: "any-pool" }
    | { kind: "no-rating" }
    | { kind: "rating"; least: number; most: number }
    /** Days as YYYY-MM-DD, the last one included; open where null. */
    | { kind: "applied"; from: string | null; to: string | null }
  );

export type Query = Leaf | { kind: "and" | "or"; all: Query[] } | { kind: "not"; of: Query };

export const queryFields = [
  "name",
  "skill",
  "tag",
  "posting",
  "stage",
  "status",
  "source",
  "rating",
  "applied",
  "in",
] as const;
export type QueryField = (typeof queryFields)[number];

/** Something about a query that cannot be understood, said at its place. */
export type QueryProblem = Place & { message: string };

/** The leaves that have to hold, or may hold: not what is excluded. */
export function wantedLeaves(query: Query): Leaf[] {
  if ("of" in query) return [];
  return "all" in query ? query.all.flatMap(wantedLeaves) : [query];
}

/** What narrows the whole query: its leaves that must all hold. */
export function narrowingLeaves(query: Query | null): Leaf[] {
  if (!query || "of" in query) return [];
  if (!("all" in query)) return [query];
  return query.kind === "and" ? query.all.flatMap(narrowingLeaves) : [];
}
