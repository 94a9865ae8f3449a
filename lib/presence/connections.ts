import { visibleApplication, visiblePosting } from "@/lib/applications/scope";
import type { UserActor } from "@/lib/auth/actor";
import { db, sql } from "@/lib/db";
import { eventChannel } from "@/lib/events/record";

// One row per open connection, in a table that is not logged: being here is no event, and nothing of it is kept.

/** What is told when somebody comes, goes or turns to another application. It stands in no log. */
export const presenceChanged = "presence.changed";

type Here = { connectionId: string; postingId: string };

const told = (actor: UserActor, { connectionId, postingId }: Here) =>
  JSON.stringify({
    id: connectionId,
    name: presenceChanged,
    recordId: actor.userId,
    postingId,
    applicationId: null,
  });

const readApplication = (actor: UserActor, applicationId: string | null) => sql`(
  SELECT a.id FROM "Application" a
  WHERE a.id = ${applicationId}::uuid AND a."postingId" = p.id AND ${visibleApplication(actor)})`;

/** This connection looks at that posting from now on. Nothing happens where its person sees no such posting. */
export async function arrive(actor: UserActor, here: Here): Promise<void> {
  await db.$executeRaw`DELETE FROM "Presence" WHERE "seenAt" < now() - interval '5 minutes'`;
  await db.$executeRaw`
    WITH arrived AS (
      INSERT INTO "Presence" ("connectionId", "userId", "postingId", "seenAt")
      SELECT ${here.connectionId}::uuid, ${actor.userId}::uuid, p.id, now()
      FROM "Posting" p WHERE p.id = ${here.postingId}::uuid AND ${visiblePosting(actor)}
      RETURNING 1
    ) SELECT pg_notify(${eventChannel}, ${told(actor, here)}) FROM arrived`;
}

/** A sign of life, without which the connection counts as gone. */
export async function stay(actor: UserActor, connectionId: string): Promise<void> {
  await db.$executeRaw`UPDATE "Presence" SET "seenAt" = now()
    WHERE "connectionId" = ${connectionId}::uuid AND "userId" = ${actor.userId}::uuid`;
}

/** The connection's person opens an application of the posting, or closes it: null. */
export async function turnTo(actor: UserActor, here: Here, applicationId: string | null): Promise<void> {
  await db.$executeRaw`
    WITH turned AS (
      UPDATE "Presence" here SET "applicationId" = ${readApplication(actor, applicationId)}, "seenAt" = now()
      FROM "Posting" p
      WHERE p.id = here."postingId" AND here."connectionId" = ${here.connectionId}::uuid
        AND here."userId" = ${actor.userId}::uuid AND here."postingId" = ${here.postingId}::uuid
      RETURNING 1
    ) SELECT pg_notify(${eventChannel}, ${told(actor, here)}) FROM turned`;
}

export async function leave(actor: UserActor, here: Here): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM "Presence" WHERE "connectionId" = ${here.connectionId}::uuid RETURNING 1
    ) SELECT pg_notify(${eventChannel}, ${told(actor, here)}) FROM gone`;
}
