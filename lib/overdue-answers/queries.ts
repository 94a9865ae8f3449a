import { isOverdue, promisedAt } from "@/lib/applications/answered";
import { visibleApplication } from "@/lib/applications/scope";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { shownName } from "@/lib/candidates/identity";
import { db, emptySql, sql } from "@/lib/db";
import { canSeeOverdue } from "./policy";
import type { OverdueFilter } from "./schema";

/** An applicant who was promised an answer and has none. */
export type OverdueAnswer = {
  id: string;
  name: string;
  email: string;
  postingId: string;
  posting: string;
  appliedAt: string;
  dueAt: string;
  ownerId: string | null;
  owner: string | null;
};
export type OverduePosting = { id: string; title: string; count: number };
export type OverduePage = {
  rows: OverdueAnswer[];
  next: string | null;
  count: number;
  mine: number;
  postings: OverduePosting[];
};

/** Postings whose applicants wait; in a draft nobody does, and an archived one is over. */
const from = sql`"Posting" p
  JOIN "Stage" s ON s."postingId" = p.id AND s.type = 'applied'
  JOIN "Application" a ON a."postingId" = p.id AND a."stageId" = s.id AND a.status = 'active'`;

const overdueFor = (actor: Actor) =>
  sql`p."replyWithinDays" IS NOT NULL AND ${isOverdue} AND ${visibleApplication(actor)}`;

const none: OverduePage = { rows: [], next: null, count: 0, mine: 0, postings: [] };

/** Everybody who waits longer than promised on the postings that one sees, the longest first. */
export async function listOverdue(actor: Actor, filter: OverdueFilter, size = 30): Promise<OverduePage> {
  if (!canSeeOverdue(actor) || !isStaff(actor)) return none;
  const { posting, mine, after } = filter;
  const own = sql`a."ownerId" = ${actor.userId}::uuid`;
  const narrowed = sql`${posting ? sql`AND p.id = ${posting}::uuid` : emptySql} ${mine ? sql`AND ${own}` : emptySql}`;
  const beyond = after
    ? sql`AND (late."dueAt", late.id) > (SELECT ${promisedAt}, a.id FROM "Application" a
        JOIN "Posting" p ON p.id = a."postingId" WHERE a.id = ${after}::uuid)`
    : emptySql;
  const [row] = await db.$queryRaw<Omit<OverduePage, "next">[]>`
    WITH late AS MATERIALIZED (
      SELECT a.id, a."candidateId", a."ownerId", a."createdAt" AS "appliedAt", ${promisedAt} AS "dueAt",
        p.id AS "postingId", p.title AS posting, ${own} AS own, true ${narrowed} AS shown
      FROM ${from} WHERE ${overdueFor(actor)})
    SELECT
      (SELECT count(*)::int FROM late WHERE shown) AS count,
      (SELECT count(*)::int FROM late WHERE own) AS mine,
      (SELECT coalesce(json_agg(one), '[]') FROM (
        SELECT l."postingId" AS id, l.posting AS title, count(*)::int AS count FROM late l
        GROUP BY l."postingId", l.posting ORDER BY min(l."dueAt") LIMIT 100) one) AS postings,
      (SELECT coalesce(json_agg(one), '[]') FROM (
        SELECT late.id, ${shownName} AS name, c.email, late."postingId", late.posting, late."appliedAt",
          late."dueAt", late."ownerId", u.name AS owner
        FROM late JOIN "Candidate" c ON c.id = late."candidateId" LEFT JOIN "User" u ON u.id = late."ownerId"
        WHERE late.shown ${beyond} ORDER BY late."dueAt", late.id LIMIT ${size + 1}) one) AS rows`;
  if (!row) return none;
  const rows = row.rows.slice(0, size);
  return { ...row, rows, next: row.rows.length > size ? (rows.at(-1)?.id ?? null) : null };
}

/** How many on this posting, or on all that one sees, wait longer than promised. */
export async function countOverdue(actor: Actor, postingId?: string): Promise<number> {
  if (!canSeeOverdue(actor)) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${from}
    WHERE ${overdueFor(actor)} ${postingId ? sql`AND p.id = ${postingId}::uuid` : emptySql}`;
  return row?.count ?? 0;
}
