import type { Actor } from "@/lib/auth/actor";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import { sql, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";

const facts = {
  id: true,
  name: true,
  email: true,
  phone: true,
  links: true,
  mergedIntoId: true,
  mergedInto: { select: { name: true } },
} as const;

/** Holds these records until the transaction ends, in one order, so that two mergings wait and never deadlock. */
export async function holdCandidates(tx: Tx, ids: string[]): Promise<void> {
  await tx.$queryRaw(sql`SELECT id FROM "Candidate" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`);
}

/** The record as this actor sees it. @throws AppError not_found */
export async function loadCandidate(tx: Tx, actor: Actor, id: string) {
  const where = { AND: [{ id }, candidatesVisibleTo(actor)] };
  const found = await tx.candidate.findFirst({ where, select: facts });
  if (!found) throw new AppError("not_found", "This candidate does not exist.");
  return found;
}

export type LoadedCandidate = Awaited<ReturnType<typeof loadCandidate>>;

/** A record that stands for itself. @throws AppError conflict, naming where it has gone */
export function expectUnmerged({ name, mergedInto }: LoadedCandidate): void {
  if (!mergedInto) return;
  const words = `${name} has been merged into ${mergedInto.name} meanwhile. Go on with that candidate.`;
  throw new AppError("conflict", words);
}
