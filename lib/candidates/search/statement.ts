import { visibleApplication } from "@/lib/applications/scope";
import type { Actor } from "@/lib/auth/actor";
import { emptySql, sql } from "@/lib/db";
import { shownName } from "../identity";
import { people } from "./people";
import type { Query } from "./query";
import { onlyVisible } from "./scope";

export const pageSize = 25;
/** So many people are counted; where there are more, "10,000+" is said. */
export const mostCounted = 10_000;
const mostValues = 8;
const shownApplications = 3;

export type PageStart = { createdAt: string; id: string };
type Asked = { query: Query | null; after: PageStart | null };
type Sql = ReturnType<typeof sql>;

const exactTime = sql`'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

/** The records of the people in `from`, a statement or name that gives `id`. */
const recordsOf = (from: Sql) => sql`
  SELECT x.id AS person, x.id AS record FROM ${from} x
  UNION ALL SELECT r."mergedIntoId", r.id FROM "Candidate" r JOIN ${from} x ON r."mergedIntoId" = x.id`;

function facet(name: string, value: Sql, from: Sql): Sql {
  return sql`(SELECT ${name} AS facet, ${value} AS value, count(DISTINCT person)::int AS count FROM ${from}
    GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${mostValues})`;
}

/** The applications of one person, `person` being its row, that the actor sees: the newest, and how many there are. */
const applicationsOf = (actor: Actor) => sql`
  SELECT count(*)::int AS count, coalesce(json_agg(json_build_object('id', b.id, 'title', b.title, 'stage', b.name,
    'status', b.status, 'createdAt', b."createdAt") ORDER BY b."createdAt" DESC, b.id DESC)
    FILTER (WHERE b.place <= ${shownApplications}), '[]') AS newest
  FROM (SELECT a.id, p.title, s.name, a.status, a."createdAt",
      row_number() OVER (ORDER BY a."createdAt" DESC, a.id DESC) AS place
    FROM records JOIN "Application" a ON a."candidateId" = records.record
    JOIN "Posting" p ON p.id = a."postingId" JOIN "Stage" s ON s.id = a."stageId"
    WHERE records.person = c.id AND ${visibleApplication(actor)}) b`;

/**
 * One page of the people whom a query finds, newest first, with how many there are and what they have in common, as one
 * JSON text that PostgreSQL builds. Facets are counted over at most `mostCounted` people.
 */
export function searchStatement(actor: Actor, { query, after }: Asked): Sql {
  const past = after
    ? sql`WHERE (c."createdAt", c.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`
    : emptySql;
  return sql`
    WITH hits AS MATERIALIZED (${onlyVisible(actor, people(actor, query))}),
    page AS MATERIALIZED (SELECT c.id, c."createdAt" FROM hits JOIN "Candidate" c ON c.id = hits.id ${past}
      ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${pageSize + 1}),
    records AS MATERIALIZED (${recordsOf(sql`page`)}),
    sample AS MATERIALIZED (SELECT id FROM hits LIMIT ${mostCounted + 1}),
    everything AS MATERIALIZED (${recordsOf(sql`sample`)}),
    applied AS MATERIALIZED (SELECT e.person, p.title, s.name AS stage, a.source
      FROM everything e JOIN "Application" a ON a."candidateId" = e.record
      JOIN "Posting" p ON p.id = a."postingId" JOIN "Stage" s ON s.id = a."stageId"
      WHERE ${visibleApplication(actor)}),
    tagged AS (SELECT e.person, g.name FROM everything e JOIN "CandidateTag" k ON k."candidateId" = e.record
      JOIN "Tag" g ON g.id = k."tagId"),
    counted AS (${facet("tag", sql`name`, sql`tagged`)} UNION ALL ${facet("stage", sql`stage`, sql`applied`)}
      UNION ALL ${facet("posting", sql`title`, sql`applied`)} UNION ALL ${facet("source", sql`source`, sql`applied`)})
    SELECT json_build_object(
      'total', (SELECT count(*) FROM sample),
      'people', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', ${shownName},
          'createdAt', to_char(c."createdAt" AT TIME ZONE 'UTC', ${exactTime}),
          'tags', (SELECT coalesce(json_agg(DISTINCT g.name ORDER BY g.name), '[]') FROM records
            JOIN "CandidateTag" k ON k."candidateId" = records.record JOIN "Tag" g ON g.id = k."tagId"
            WHERE records.person = c.id),
          'applications', own.newest, 'count', own.count) ORDER BY c."createdAt" DESC, c.id DESC), '[]')
        FROM page JOIN "Candidate" c ON c.id = page.id CROSS JOIN LATERAL (${applicationsOf(actor)}) own),
      'facets', (SELECT coalesce(json_agg(json_build_array(facet, value, count)), '[]') FROM counted)
    )::text AS answer`;
}
