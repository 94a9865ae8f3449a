import { sql, type Tx, transaction } from "@/lib/db";
import { type ChainedEvent, chainStart, linkHash } from "./chain";

/** The columns of "Event" `e` that are hashed, as one JSON value. */
export const chainedColumns = sql`jsonb_build_object(
  'id', e.id, 'occurredAt', to_char(e."occurredAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'name', e.name, 'actorType', e."actorType", 'actorId', e."actorId", 'door', e.door,
  'recordType', e."recordType", 'recordId', e."recordId", 'postingId', e."postingId",
  'applicationId', e."applicationId", 'candidateId', e."candidateId", 'data', e.data)`;

const batch = 1_000;

async function sequenceBatch(tx: Tx): Promise<number> {
  // One sequencer at a time, in whatever process; writers of events are never held up by it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('sequence_events'))`;
  const pending = await tx.$queryRaw<{ occurredAt: Date; event: ChainedEvent }[]>`
    SELECT e."occurredAt", ${chainedColumns} AS event
    FROM "EventPending" p JOIN "Event" e ON e.id = p."eventId" AND e."occurredAt" = p."occurredAt"
    ORDER BY p."occurredAt", p."eventId" LIMIT ${batch}`;
  if (pending.length === 0) return 0;
  const last = await tx.eventChain.findFirst({ orderBy: { seq: "desc" } });
  let seq = last?.seq ?? 0n;
  let hash: Uint8Array = last?.hash ?? chainStart;
  const links = pending.map(({ occurredAt, event }) => {
    seq += 1n;
    hash = linkHash(hash, event);
    return { seq, eventId: event.id, occurredAt, hash: new Uint8Array(hash) };
  });
  await tx.eventChain.createMany({ data: links });
  await tx.eventPending.deleteMany({ where: { eventId: { in: links.map((link) => link.eventId) } } });
  return links.length;
}

/**
 * Gives every committed event its place, in commit order and without gaps, and its link in the hash chain.
 * @returns how many were placed.
 */
export async function sequenceEvents(): Promise<number> {
  let placed = 0;
  let count = 0;
  do {
    count = await transaction(sequenceBatch);
    placed += count;
  } while (count === batch);
  return placed;
}
