import { db, emptySql, sql } from "@/lib/db";
import type { ToldEvent } from "./listen";

/** Whoever has missed more than this reads everything again. */
const most = 2_000;

/**
 * What has happened since a place in the log, of one posting or of every posting, for whoever was away: all that has
 * a later place, and all that has none yet. Some of it may have been told before.
 * @returns null when it is too much to tell, or when the log has no such place
 */
export async function eventsAfter(place: bigint, postingId: string | null): Promise<ToldEvent[] | null> {
  const these = postingId ? sql`AND e."postingId" = ${postingId}::uuid` : emptySql;
  const [row] = await db.$queryRaw<{ last: bigint; waiting: number; events: ToldEvent[] }[]>`
    WITH placed AS (
      SELECT c."eventId", c."occurredAt" FROM "EventChain" c WHERE c.seq > ${place}
      ORDER BY c.seq LIMIT ${most}
    ), waiting AS (
      SELECT p."eventId", p."occurredAt" FROM "EventPending" p LIMIT ${most}
    )
    SELECT (SELECT coalesce(max(seq), 0) FROM "EventChain") AS last,
      (SELECT count(*)::int FROM waiting) AS waiting,
      (SELECT coalesce(json_agg(event), '[]') FROM (
        SELECT e.id, e.name, e."recordId", e."postingId", e."applicationId"
        FROM (SELECT * FROM placed UNION ALL SELECT * FROM waiting) missed
        JOIN "Event" e ON e.id = missed."eventId" AND e."occurredAt" = missed."occurredAt"
        WHERE e."postingId" IS NOT NULL ${these}) event) AS events`;
  if (!row || row.last < place || row.last - place >= BigInt(most) || row.waiting >= most) return null;
  return row.events;
}
