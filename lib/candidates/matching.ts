import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { sql, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { indexProfile } from "./search/index-text";

type Found = { id: string; phone: string | null; links: string[]; userId: string | null };
export type Person = { name: string; email: string; phone: string | null; links: string[] };

/** Holds everybody else who makes or changes a candidate with this address, until the transaction ends. */
export async function lockAddress(tx: Tx, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`candidate:${email.toLowerCase()}`}, 0))`;
}

/**
 * The candidate with this address, whatever its case, or whose address it was before a merging chose another one. Of
 * two records of one person that have it, the merged one: there it stays, should the merging be undone. Lock the
 * address first.
 */
export async function findByEmail(tx: Tx, email: string): Promise<Found | null> {
  const [found] = await tx.$queryRaw<Found[]>(
    sql`SELECT id, phone, coalesce(links, '{}') AS links, "userId" FROM (
        SELECT c.*, 0 AS former FROM "Candidate" c WHERE lower(c.email) = ${email.toLowerCase()}
        UNION ALL SELECT c.*, 1 FROM "CandidateMerge" g JOIN "Candidate" c ON c.id = g."keptId"
        WHERE g."undoneAt" IS NULL AND lower(g.before #>> '{kept,email}') = ${email.toLowerCase()}) known
      ORDER BY former, "mergedIntoId" IS NULL, "createdAt" LIMIT 1`,
  );
  return found ?? null;
}

/** The account whose issuer vouches for this address, if it is the one that asks. */
async function ownAccount(tx: Tx, actor: Actor, email: string): Promise<string | null> {
  if (actor.type !== "user") return null;
  const user = await tx.user.findUnique({ where: { id: actor.userId } });
  return user?.emailVerified && user.email.toLowerCase() === email.toLowerCase() ? user.id : null;
}

/**
 * The candidate with this address, or a new one. Nobody has proved that the address is theirs, so what is known
 * already is kept and only what was missing is filled in.
 */
export async function findOrMakeCandidate(tx: Tx, actor: Actor, person: Person, known?: Found | null) {
  const found = known === undefined ? await findByEmail(tx, person.email) : known;
  const userId = await ownAccount(tx, actor, person.email);
  if (!found) {
    const made = await tx.candidate.create({ data: { ...person, userId, createdAt: now() } });
    await indexProfile(tx, made.id);
    return made;
  }
  const candidate = await tx.candidate.update({
    where: { id: found.id },
    data: {
      phone: found.phone ?? person.phone,
      links: [...new Set([...found.links, ...person.links])].slice(0, 10),
      userId: found.userId ?? userId,
    },
  });
  await indexProfile(tx, found.id);
  if (!found.userId && userId)
    await record(tx, actor, {
      name: "candidate.linked",
      record: { type: "candidate", id: found.id },
      candidateId: found.id,
      data: {},
    });
  return candidate;
}
