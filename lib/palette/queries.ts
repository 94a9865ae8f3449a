import { visibleApplication, visiblePosting } from "@/lib/applications/scope";
import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { shownName } from "@/lib/candidates/identity";
import { personId } from "@/lib/candidates/person";
import { db, joinSql, sql } from "@/lib/db";
import type { PaletteSearch } from "./schema";

export type FoundPosting = { id: string; title: string; company: string | null; status: string };
export type FoundPerson = {
  id: string;
  name: string;
  /** The newest application that the one who asks sees, if there is one. */
  application: { id: string; posting: string; stage: string; status: string } | null;
};
export type Found = { postings: FoundPosting[]; people: FoundPerson[] };

const shown = 7;
/** So many who fit are looked at closely; a name that more people have needs another letter. */
const considered = 300;
/** Fewer than this found as typed, and names that are nearly so are shown too. */
const few = 4;
/** How much alike two spellings are: "karmi" and "karim" 0.5, "muller" and "müller" 0.43. */
const alike = 0.4;

const escaped = (word: string) => word.replace(/[\\%_]/g, "\\$&");
const name = sql`lower(c.name)`;

/** Each word begins a part of the name; that much the trigram index of names answers by itself. */
function named(words: string[]) {
  const each = words.map((word) => {
    const start = escaped(word);
    return sql`(${name} LIKE ${`${start}%`} OR ${name} LIKE ${`% ${start}%`} OR ${name} LIKE ${`%-${start}%`})`;
  });
  return sql`(${joinSql(each, " AND ")})`;
}

/** Each word is nearly one of the name's. */
function nearlyNamed(words: string[]) {
  return sql`(${joinSql(
    words.map((word) => sql`${name} %> ${word}`),
    " AND ",
  )})`;
}

const titled = (words: string[]) =>
  joinSql(
    words.map((word) => sql`words.all LIKE unaccent(${`%${escaped(word)}%`})`),
    " AND ",
  );

type Condition = ReturnType<typeof named>;

/** Those who fit, by the applications that the actor sees. */
const applied = (actor: Actor, fits: Condition) => sql`
  SELECT ${personId} AS id, ${shownName} AS name, a.id AS "applicationId", a."createdAt"
  FROM "Candidate" c JOIN "Application" a ON a."candidateId" = c.id JOIN "Posting" p ON p.id = a."postingId"
  WHERE ${fits} AND ${visibleApplication(actor)} LIMIT ${considered}`;

/** Those who fit and have no application at all, under no record: for recruiters. */
const unapplied = (actor: Actor, fits: Condition) => sql`
  SELECT c.id, ${shownName} AS name, NULL::uuid AS "applicationId", NULL::timestamptz AS "createdAt"
  FROM "Candidate" c
  WHERE ${isRecruiting(actor)} AND ${fits} AND c."mergedIntoId" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "Application" x WHERE x."candidateId" = c.id)
    AND NOT EXISTS (SELECT 1 FROM "Candidate" m JOIN "Application" x ON x."candidateId" = m.id
      WHERE m."mergedIntoId" = c.id)
  LIMIT ${considered}`;

/** How well a name fits: the words in the order that they were typed, from the beginning, come first. */
const rank = (q: string) => sql`CASE WHEN lower(name) LIKE ${`${escaped(q)}%`} THEN 0
  WHEN lower(name) LIKE ${`% ${escaped(q)}%`} THEN 1 ELSE 2 END, word_similarity(${q}, lower(name)) DESC`;

/**
 * What the command palette finds: postings and people that this actor sees, in one statement. What is typed begins a
 * word of a name; where little does, spellings that come near are found as well.
 */
export async function searchPalette(actor: Actor, { q }: PaletteSearch): Promise<Found> {
  const words = q.split(" ").slice(0, 6);
  const nearly = nearlyNamed(words);
  const exact = q.includes("@") ? sql`lower(c.email) = ${q}` : named(words);
  const [row] = await db.$queryRaw<{ found: Found }[]>`
    WITH applied AS MATERIALIZED (${applied(actor, exact)}),
    exact AS MATERIALIZED (
      SELECT * FROM applied UNION ALL
      SELECT * FROM (${unapplied(actor, exact)}) unapplied WHERE (SELECT count(*) < ${shown} FROM applied)
    ),
    near AS MATERIALIZED (
      -- The threshold is set before the names are looked at: both conditions are asked once, in front of everything.
      SELECT * FROM ((${applied(actor, nearly)}) UNION ALL (${unapplied(actor, nearly)})) found
      WHERE (SELECT count(*) < ${few} FROM exact)
        AND (SELECT set_config('pg_trgm.word_similarity_threshold', ${String(alike)}, true)) IS NOT NULL
    ),
    person AS (
      SELECT DISTINCT ON (id) * FROM (SELECT 0 AS far, * FROM exact UNION ALL SELECT 1, * FROM near) every
      ORDER BY id, far, "createdAt" DESC NULLS LAST
    ),
    posting AS MATERIALIZED (
      SELECT p.id, p.title, coalesce(k.name, p."companyName") AS company, p.status, p."updatedAt", words.all,
        ${titled(words)} AS exact
      FROM "Posting" p LEFT JOIN "Company" k ON k.id = p."companyId"
      CROSS JOIN LATERAL (SELECT lower(unaccent(concat_ws(' ', p.title, k.name, p."companyName", p.reference))) AS all) words
      WHERE ${visiblePosting(actor)} AND (${titled(words)} OR word_similarity(${q}, words.all) >= ${alike})
    )
    SELECT json_build_object(
      'people', (SELECT coalesce(json_agg(json_build_object('id', best.id, 'name', best.name,
          'application', CASE WHEN a.id IS NOT NULL THEN
            json_build_object('id', a.id, 'posting', p.title, 'stage', s.name, 'status', a.status) END)
          ORDER BY best.place), '[]')
        FROM (SELECT *, row_number() OVER (ORDER BY far, ${rank(q)}, "createdAt" DESC NULLS LAST, id) AS place
          FROM person ORDER BY place LIMIT ${shown}) best
        LEFT JOIN "Application" a ON a.id = best."applicationId"
        LEFT JOIN "Posting" p ON p.id = a."postingId" LEFT JOIN "Stage" s ON s.id = a."stageId"),
      'postings', (SELECT coalesce(json_agg(json_build_object('id', id, 'title', title, 'company', company,
          'status', status)), '[]')
        FROM (SELECT * FROM posting WHERE exact OR NOT EXISTS (SELECT 1 FROM posting WHERE exact)
          ORDER BY (status = 'archived'), (status = 'closed'), word_similarity(${q}, "all") DESC, "updatedAt" DESC
          LIMIT ${shown}) best)
    ) AS found`;
  return row?.found ?? { postings: [], people: [] };
}
