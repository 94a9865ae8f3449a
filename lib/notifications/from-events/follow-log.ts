import { sql, type Tx, transaction } from "@/lib/db";
import { logUnexpected } from "@/lib/telemetry/log";
import { tell } from "../notify";
import { type LogEvent, toldBy } from "./told-by";

const reader = "notifications";
const batch = 200;

type Placed = LogEvent & { seq: bigint };

async function tellOf(tx: Tx, event: LogEvent): Promise<void> {
  const { id: eventId, postingId, applicationId, candidateId } = event;
  const actorId = event.actorType === "user" ? event.actorId : null;
  const origin = { actorId, at: event.occurredAt, quiet: event.door === "seed" };
  for (const told of (await toldBy[event.name]?.(tx, event)) ?? [])
    await tell(tx, { ...told, eventId, postingId, applicationId, candidateId }, origin);
}

/** One event that cannot be told of does not keep the others back; what it was is in the log. */
async function tellSafely(tx: Tx, event: LogEvent): Promise<void> {
  await tx.$executeRaw`SAVEPOINT one_event`;
  try {
    await tellOf(tx, event);
    await tx.$executeRaw`RELEASE SAVEPOINT one_event`;
  } catch (error) {
    // Fails too, and with it the batch, when the database is the reason: then all of it is tried again.
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT one_event`;
    logUnexpected("notifications.event_skipped", error);
  }
}

async function followBatch(tx: Tx): Promise<number> {
  await tx.$executeRaw`INSERT INTO "EventReader" (name, seq) VALUES (${reader}, 0) ON CONFLICT DO NOTHING`;
  // One reader at a time, in whatever process: where it stands moves on together with what it has told.
  const [place] = await tx.$queryRaw<{ seq: bigint }[]>`
    SELECT seq FROM "EventReader" WHERE name = ${reader} FOR UPDATE`;
  const events = await tx.$queryRaw<Placed[]>`
    SELECT k.seq, e.id, e.name, e."actorType", e."actorId", e.door, e."recordId", e."postingId", e."applicationId",
      e."candidateId", e."occurredAt", e.data
    FROM "EventChain" k JOIN "Event" e ON e.id = k."eventId" AND e."occurredAt" = k."occurredAt"
    WHERE k.seq > ${place?.seq ?? 0n} ORDER BY k.seq LIMIT ${batch}`;
  for (const event of events) if (toldBy[event.name]) await tellSafely(tx, event);
  const last = events.at(-1);
  if (last) await tx.$executeRaw(sql`UPDATE "EventReader" SET seq = ${last.seq} WHERE name = ${reader}`);
  return events.length;
}

/**
 * Reads the event log from where it was left, in the order of the log, and tells people of what concerns them: of each
 * event exactly once, for how far it has been read is written in the same transaction.
 * @returns how many events were read.
 */
export async function followLog(): Promise<number> {
  let read = 0;
  let count = 0;
  do {
    count = await transaction(followBatch);
    read += count;
  } while (count === batch);
  return read;
}
