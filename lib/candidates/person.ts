import { sql, type Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

// A person is the candidate that others have been merged into. Merging leaves applications, notes and tags where they
// are, so whatever is asked of a person is asked of all their records.

/** The person's id, where "Candidate" is `c`. */
export const personId = sql`coalesce(c."mergedIntoId", c.id)`;

/** The id of the person that this record is of: its own, or that of the record that stands for it. */
export async function findPersonId(tx: Tx, candidateId: string): Promise<string | null> {
  const found = await tx.candidate.findUnique({
    where: { id: candidateId },
    select: { id: true, mergedIntoId: true },
  });
  return found && (found.mergedIntoId ?? found.id);
}

/** The person's application for a posting, under whichever of their records: each has one at most. */
export async function findApplicationOf(tx: Tx, candidateId: string, postingId: string) {
  const [found] = await tx.$queryRaw<{ id: string; candidateId: string }[]>`
    SELECT a.id, a."candidateId" FROM "Candidate" c
    JOIN "Candidate" r ON r.id = ${personId} OR r."mergedIntoId" = ${personId}
    JOIN "Application" a ON a."candidateId" = r.id AND a."postingId" = ${postingId}::uuid
    WHERE c.id = ${candidateId}::uuid ORDER BY a."createdAt" LIMIT 1`;
  return found ?? null;
}

/** Every record of this person. */
export function recordsOf(personId: string): Prisma.CandidateWhereInput {
  return { OR: [{ id: personId }, { mergedIntoId: personId }] };
}
