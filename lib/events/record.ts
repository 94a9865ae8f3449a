import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { type EventData, type EventName, eventCatalog } from "./catalog";

export type NewEvent<N extends EventName> = {
  name: N;
  record: { type: string; id: string };
  postingId?: string | null;
  applicationId?: string | null;
  candidateId?: string | null;
  data: EventData<N>;
};

/** The channel on which committed changes are told to every web process. */
export const eventChannel = "rolecall_events";

function actorIdOf(actor: Actor): string | null {
  if (actor.type === "user") return actor.userId;
  return actor.type === "link" ? actor.applicationId : null;
}

function rowOf<N extends EventName>(actor: Actor, event: NewEvent<N>) {
  return {
    occurredAt: now(),
    name: event.name,
    actorType: actor.type,
    actorId: actorIdOf(actor),
    door: actor.door,
    recordType: event.record.type,
    recordId: event.record.id,
    postingId: event.postingId ?? null,
    applicationId: event.applicationId ?? null,
    candidateId: event.candidateId ?? null,
    data: eventCatalog[event.name].parse(event.data),
  };
}

/**
 * Writes one row of the event log in the caller's transaction and tells whoever listens when it commits.
 * If it throws, the change does not happen either.
 */
export function record<N extends EventName>(tx: Tx, actor: Actor, event: NewEvent<N>): Promise<void> {
  return recordAll(tx, actor, [event]);
}

/** The same for many events at once: one statement, since every change of the product pays for it. */
export async function recordAll<N extends EventName>(
  tx: Tx,
  actor: Actor,
  events: NewEvent<N>[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = JSON.stringify(events.map((event) => rowOf(actor, event)));
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO "Event" ("occurredAt", name, "actorType", "actorId", door, "recordType", "recordId", "postingId",
        "applicationId", "candidateId", data)
      SELECT e."occurredAt", e.name, e."actorType", e."actorId", e.door, e."recordType", e."recordId", e."postingId",
        e."applicationId", e."candidateId", e.data
      FROM jsonb_to_recordset(${rows}::jsonb) AS e("occurredAt" timestamptz, name text, "actorType" text,
        "actorId" uuid, door text, "recordType" text, "recordId" uuid, "postingId" uuid, "applicationId" uuid,
        "candidateId" uuid, data jsonb)
      RETURNING id, "occurredAt", name, "recordId", "postingId", "applicationId"
    ), pending AS (INSERT INTO "EventPending" ("eventId", "occurredAt") SELECT id, "occurredAt" FROM made)
    SELECT pg_notify(${eventChannel}, json_build_object('id', id, 'name', name, 'recordId', "recordId",
      'postingId', "postingId", 'applicationId', "applicationId")::text) FROM made`;
}
