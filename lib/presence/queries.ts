import { visibleApplication, visiblePosting } from "@/lib/applications/scope";
import type { UserActor } from "@/lib/auth/actor";
import { shownName } from "@/lib/candidates/identity";
import { db, sql } from "@/lib/db";

/** Somebody else who looks at the same posting right now. */
export type Present = {
  id: string;
  name: string;
  /** The application that they read, where the one who asks sees it too. */
  reading: { id: string; name: string } | null;
};

/** Who has not been heard of for longer has gone without a word. Twice the pause between two signs of life, and a bit. */
export const goneAfterSeconds = 45;

/** Who else is on this posting, each person once, whatever they have open; nobody for those who do not see it. */
export async function listPresent(actor: UserActor, postingId: string): Promise<Present[]> {
  const [row] = await db.$queryRaw<{ people: Present[] }[]>`
    SELECT coalesce(json_agg(person ORDER BY person.name, person.id), '[]') AS people FROM (
      SELECT DISTINCT ON (u.id) u.id, u.name,
        CASE WHEN c.id IS NOT NULL THEN json_build_object('id', a.id, 'name', ${shownName}) END AS reading
      FROM "Presence" here
      JOIN "User" u ON u.id = here."userId" AND u."disabledAt" IS NULL
      JOIN "Posting" p ON p.id = here."postingId"
      LEFT JOIN "Application" a ON a.id = here."applicationId" AND ${visibleApplication(actor)}
      LEFT JOIN "Candidate" c ON c.id = a."candidateId"
      WHERE here."postingId" = ${postingId}::uuid AND u.id <> ${actor.userId}::uuid
        AND here."seenAt" > now() - ${sql`make_interval(secs => ${goneAfterSeconds}::int)`}
        AND ${visiblePosting(actor)}
      ORDER BY u.id, (a.id IS NULL), here."seenAt" DESC
    ) person`;
  return row?.people ?? [];
}
