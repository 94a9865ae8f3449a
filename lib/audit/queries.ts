import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canReadAudit } from "./policy";
import type { AuditFilter } from "./schema";

const pageSize = 100;

function beforeWhere(cursor: string | undefined) {
  if (!cursor) return {};
  const [time, id] = cursor.split("_") as [string, string];
  const occurredAt = new Date(time);
  return { OR: [{ occurredAt: { lt: occurredAt } }, { occurredAt, id: { lt: id } }] };
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const people = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(people.map((person) => [person.id, person.name]));
}

async function placesOf(ids: string[]): Promise<Map<string, string>> {
  const rows = await db.eventChain.findMany({
    where: { eventId: { in: ids } },
    select: { eventId: true, seq: true },
  });
  return new Map(rows.map((row) => [row.eventId, row.seq.toString()]));
}

/**
 * A page of the event log, newest first, with the name of who acted and the event's place in the chain.
 * @returns `next`: the cursor of the following page, or null on the last one
 */
export async function listAuditEvents(actor: Actor, filter: AuditFilter) {
  if (!canReadAudit(actor)) throw new AppError("not_found", "There is no such page.");
  const events = await db.event.findMany({
    where: {
      ...(filter.name ? { name: filter.name } : {}),
      ...(filter.by ? { actorId: filter.by } : {}),
      ...(filter.record
        ? {
            OR: [{ recordId: filter.record }, { postingId: filter.record }, { applicationId: filter.record }],
          }
        : {}),
      AND: beforeWhere(filter.before),
    },
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const page = events.slice(0, pageSize);
  const [names, places] = await Promise.all([
    namesOf(page.map((event) => (event.actorType === "user" ? event.actorId : null))),
    placesOf(page.map((event) => event.id)),
  ]);
  const last = page.at(-1);
  return {
    events: page.map((event) => ({
      ...event,
      actorName: (event.actorId && names.get(event.actorId)) ?? null,
      seq: places.get(event.id) ?? null,
    })),
    next: events.length > pageSize && last ? `${last.occurredAt.toISOString()}_${last.id}` : null,
  };
}
export type AuditRow = Awaited<ReturnType<typeof listAuditEvents>>["events"][number];
