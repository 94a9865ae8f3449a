import type { Actor } from "@/lib/auth/actor";
import { sql, type Tx } from "@/lib/db";
import { candidatesVisibleTo } from "../policy";

export type KnownCandidate = { id: string; name: string };

/**
 * The person with this address whom the actor may know of. Somebody known only from a posting that is hidden from the
 * actor is nobody here: to say that they are a duplicate would give them away.
 */
export async function findKnown(tx: Tx, actor: Actor, email: string): Promise<KnownCandidate | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>(
    sql`SELECT id FROM "Candidate" WHERE lower(email) = ${email.toLowerCase()}`,
  );
  if (rows.length === 0) return null;
  const found = await tx.candidate.findFirst({
    where: { AND: [{ id: { in: rows.map(({ id }) => id) } }, candidatesVisibleTo(actor)] },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, mergedInto: { select: { id: true, name: true } } },
  });
  return found && (found.mergedInto ?? { id: found.id, name: found.name });
}
