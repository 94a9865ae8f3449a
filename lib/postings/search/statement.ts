import { emptySql, joinSql, sql } from "@/lib/db";
import { type FacetName, facetNames, type SearchParams } from "@/lib/search/params";
import { queryText, symbolicText } from "./terms";

export const pageSize = 20;
/** So many hits are counted, newest first; a larger site says "5,000+". */
export const mostCounted = 5_000;
/** So many of the newest hits are ranked; what is older follows by date. */
const mostRanked = 1_000;
const mostValues = 12;

type Sql = typeof emptySql;
type Asked = Pick<SearchParams, "filters" | "sort" | "after"> & { terms: string[] };

const columns: Record<FacetName, Sql> = {
  place: sql`places`,
  workplace: sql`workplace`,
  department: sql`department`,
  contract: sql`contract`,
  employment: sql`employment`,
  experience: sql`experience`,
  skill: sql`skills`,
  company: sql`company`,
};
const isList = (name: FacetName) => name === "place" || name === "skill";

/** The typed words in each language that adverts are written in; the planner makes it one constant. */
function tsquery(terms: string[]): Sql | null {
  const words = queryText(terms);
  const symbols = symbolicText(terms);
  if (words && symbols) return sql`(search_query(${words}) && ${symbols}::tsquery)`;
  if (symbols) return sql`${symbols}::tsquery`;
  return words ? sql`search_query(${words})` : null;
}

function conditions(asked: Asked, except?: FacetName): Sql {
  const query = tsquery(asked.terms);
  const all = facetNames.flatMap((name) => {
    const value = asked.filters[name];
    if (value === undefined || name === except) return [];
    return isList(name)
      ? [sql`${columns[name]} @> ARRAY[${value}]::text[]`]
      : [sql`${columns[name]} = ${value}`];
  });
  if (query) all.push(sql`vector @@ ${query}`);
  return all.length > 0 ? joinSql(all, " AND ") : sql`true`;
}

/**
 * The newest hits. The inner OFFSET 0 keeps the planner from walking the postings by date and reading every vector,
 * which it takes to be cheap.
 */
function newestHits(asked: Asked, selected: Sql, except?: FacetName): Sql {
  const fence = asked.terms.length > 0 ? sql`OFFSET 0` : emptySql;
  return sql`SELECT * FROM (SELECT ${selected}, "postedAt", "postingId" FROM "PostingSearch"
    WHERE ${conditions(asked, except)} ${fence}) hit
    ORDER BY "postedAt" DESC, "postingId" DESC LIMIT ${mostCounted + 1}`;
}

/** One facet's values with their counts among `source`. */
function facet(name: FacetName, source: Sql): Sql {
  const value = isList(name) ? sql`unnest(${columns[name]})` : columns[name];
  return sql`(SELECT ${name}::text AS facet, value, count(*)::int AS count FROM (SELECT ${value} AS value FROM ${source}) v
    WHERE value IS NOT NULL GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${mostValues})`;
}

/** The facets of one value each, counted in one reading of the hits. */
function singleFacets(names: FacetName[]): Sql {
  const values = joinSql(names.map((name) => columns[name]));
  const sets = joinSql(names.map((name) => sql`(${columns[name]})`));
  const cases = joinSql(
    names.map((name) => sql`WHEN GROUPING(${columns[name]}) = 0 THEN ${name}::text`),
    " ",
  );
  return sql`(SELECT facet, value, count FROM (
      SELECT facet, value, count, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM (
        SELECT CASE ${cases} END AS facet, coalesce(${values}) AS value, count(*)::int AS count
        FROM hits GROUP BY GROUPING SETS (${sets})) one
      WHERE value IS NOT NULL) placed
    WHERE place <= ${mostValues} ORDER BY facet, place)`;
}

/** Every facet's values with their counts, each counted without its own filter. */
function facets(asked: Asked): Sql {
  const own = facetNames.filter((name) => asked.filters[name] !== undefined);
  const free = facetNames.filter((name) => !own.includes(name));
  const single = free.filter((name) => !isList(name));
  const parts = [
    ...free.filter(isList).map((name) => facet(name, sql`hits`)),
    ...own.map((name) => facet(name, sql`(${newestHits(asked, columns[name], name)}) own`)),
    ...(single.length > 0 ? [singleFacets(single)] : []),
  ];
  return joinSql(parts, " UNION ALL ");
}

function position(after: NonNullable<Asked["after"]>): Sql {
  return sql`${after.postedAt}::timestamptz, ${after.id}::uuid`;
}

/** Results in the order of the page, one more than it shows. */
function results(asked: Asked): Sql {
  const { after } = asked;
  if (asked.sort === "newest")
    return sql`SELECT 0 AS rank, "postedAt", "postingId", card FROM "PostingSearch"
      WHERE ${asked.terms.length > 0 ? sql`"postingId" IN (SELECT "postingId" FROM hits)` : conditions(asked)}
        ${after ? sql`AND ("postedAt", "postingId") < (${position(after)})` : emptySql}
      ORDER BY "postedAt" DESC, "postingId" DESC LIMIT ${pageSize + 1}`;
  return sql`SELECT ranked.rank, "postedAt", "postingId", card FROM (
      SELECT * FROM (
        SELECT CASE WHEN row_number() OVER (ORDER BY hits."postedAt" DESC, hits."postingId" DESC) <= ${mostRanked}
          THEN (ts_rank(hits.head, ${tsquery(asked.terms) ?? sql`''::tsquery`}) * 10000)::int ELSE 0 END AS rank,
          "postedAt" AS at, "postingId" AS id FROM hits) r
      ${after ? sql`WHERE (rank, at, id) < (${after.rank}, ${position(after)})` : emptySql}
      ORDER BY rank DESC, at DESC, id DESC LIMIT ${pageSize + 1}) ranked
    JOIN "PostingSearch" ON "postingId" = ranked.id`;
}

/**
 * Everything that the page of results shows, as one JSON text that PostgreSQL builds: the cards of this page, how many
 * there are, and the counts of every facet.
 */
export function searchStatement(asked: Asked): Sql {
  const head = asked.sort === "relevance" ? [sql`head`] : [];
  const selected = joinSql([...facetNames.map((name) => columns[name]), ...head], ", ");
  return sql`
    WITH hits AS MATERIALIZED (${newestHits(asked, selected)}),
    page AS MATERIALIZED (${results(asked)}),
    counted AS (${facets(asked)})
    SELECT json_build_object(
      'total', (SELECT count(*) FROM hits),
      'results', (SELECT coalesce(json_agg(json_build_object('card', card, 'rank', rank, 'id', "postingId",
          'postedAt', to_char("postedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
          ORDER BY rank DESC, "postedAt" DESC, "postingId" DESC), '[]') FROM page),
      'facets', (SELECT coalesce(json_agg(json_build_array(facet, value, count)), '[]') FROM counted)
    )::text AS answer`;
}
