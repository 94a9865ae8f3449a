import type { Actor } from "@/lib/auth/actor";
import { db, sql } from "@/lib/db";
import { visibleText } from "../search/scope";
import { nearDistance } from "./fingerprint";

/** So many likes of one sign are looked at: what more people share is no sign of anybody. */
const mostAlike = 30;

export type Pair = { person: string; other: string; nearCv: boolean };

/** The four quarters of File.fingerprint as the words under which `bandsOf` keeps them. */
const bandQuery = sql`format('''f0:%s'' | ''f1:%s'' | ''f2:%s'' | ''f3:%s''',
  to_hex(f.fingerprint & 65535), to_hex((f.fingerprint >> 16) & 65535),
  to_hex((f.fingerprint >> 32) & 65535), to_hex((f.fingerprint >> 48) & 65535))`;

/**
 * Who may be whom: each of these people with everybody who has a sign of theirs, a name of theirs, or a CV that says
 * nearly the same. Every sign is looked up in the index of the search, so none of it reads all candidates. CVs are
 * compared as far as the actor sees both.
 */
export async function findPairs(actor: Actor, people: string[]): Promise<Pair[]> {
  return db.$queryRaw<Pair[]>`
    WITH mine AS MATERIALIZED (
      SELECT coalesce(c."mergedIntoId", c.id) AS person, c.id AS record FROM "Candidate" c
      WHERE c.id = ANY(${people}::uuid[]) OR c."mergedIntoId" = ANY(${people}::uuid[])),
    words AS MATERIALIZED (
      SELECT m.person, m.record, u.lexeme FROM mine m
      JOIN "CandidateText" t ON t."candidateId" = m.record AND t.kind = 'profile'
      CROSS JOIN LATERAL unnest(t.vector) u WHERE u.lexeme ~ '^[epln]:'),
    looked AS (
      SELECT person, quote_literal(lexeme) AS query FROM words WHERE lexeme !~ '^n:'
      UNION ALL SELECT person, string_agg(quote_literal(lexeme), ' & ') FROM words WHERE lexeme ~ '^n:'
        GROUP BY person, record HAVING count(*) > 1),
    alike AS (
      SELECT l.person, o."candidateId" AS record, false AS near FROM looked l CROSS JOIN LATERAL (
        SELECT t."candidateId" FROM "CandidateText" t WHERE t.vector @@ l.query::tsquery AND t.kind = 'profile'
        LIMIT ${mostAlike}) o
      UNION ALL
      SELECT m.person, o."candidateId", true FROM mine m
      JOIN "CandidateText" t ON t."candidateId" = m.record AND t.kind = 'cv' AND ${visibleText(actor)}
      JOIN "File" f ON f.id = t."recordId" AND f.fingerprint IS NOT NULL
      CROSS JOIN LATERAL (
        SELECT t."candidateId" FROM "CandidateText" t JOIN "File" g ON g.id = t."recordId"
        WHERE t.vector @@ ${bandQuery}::tsquery AND t.kind = 'cv' AND ${visibleText(actor)}
          AND bit_count((g.fingerprint # f.fingerprint)::bit(64)) <= ${nearDistance}
        LIMIT ${mostAlike}) o)
    SELECT a.person, coalesce(c."mergedIntoId", c.id) AS other, bool_or(a.near) AS "nearCv"
    FROM alike a JOIN "Candidate" c ON c.id = a.record
    WHERE coalesce(c."mergedIntoId", c.id) <> a.person GROUP BY 1, 2`;
}
