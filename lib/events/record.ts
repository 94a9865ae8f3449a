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

/**
 * Writes one row of the event log in the caller's transaction and tells whoever listens when it commits.
 * If it throws, the change does not happen either.
 */
export async function record<N extends EventName>(tx: Tx, actor: Actor, event: NewEvent<N>): Promise<void> {
  const data = eventCatalog[event.name].parse(event.data);
  const row = await tx.event.create({
    data: {
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
      data,
    },
    select: { id: true, occurredAt: true },
  });
  await tx.eventPending.create({ data: { eventId: row.id, occurredAt: row.occurredAt } });
  const told = {
    id: row.id,
    name: event.name,
    recordId: event.record.id,
    postingId: event.postingId ?? null,
    applicationId: event.applicationId ?? null,
  };
  await tx.$executeRaw`SELECT pg_notify(${eventChannel}, ${JSON.stringify(told)})`;
}
