import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { sittingMinutes } from "../rules";

/**
 * The fields that this person's edits of the last half hour have not named yet. The log is append-only, so a sitting is
 * one event, and another only when it touches something that the log does not know of: autosave stays quiet and the
 * trail stays true.
 */
export async function fieldsNewInSitting(
  tx: Tx,
  actor: Actor,
  postingId: string,
  fields: readonly string[],
): Promise<string[]> {
  if (actor.type !== "user" || fields.length === 0) return [...fields];
  const since = new Date(now().getTime() - sittingMinutes * 60_000);
  const events = await tx.event.findMany({
    where: { postingId, name: "posting.edited", actorId: actor.userId, occurredAt: { gt: since } },
    select: { data: true },
  });
  const named = new Set(events.flatMap(({ data }) => (data as { fields: string[] }).fields));
  return fields.filter((field) => !named.has(field));
}
