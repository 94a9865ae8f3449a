import { type Actor, isStaff } from "@/lib/auth/actor";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPool } from "./load";
import { canKeepPools } from "./policy";
import { expiryOf } from "./rules";
import type { PoolMembership } from "./schema";

/** The record that stands for the person, as far as the actor sees it. */
async function findPerson(tx: Tx, actor: Actor, candidateId: string): Promise<string> {
  const candidate = await tx.candidate.findFirst({
    where: { AND: [{ id: candidateId }, candidatesVisibleTo(actor)] },
    select: { id: true, mergedIntoId: true },
  });
  if (!candidate) throw new AppError("not_found", "This candidate does not exist.");
  return candidate.mergedIntoId ?? candidate.id;
}

/** Keeps a candidate for later, for twelve months and without their consent so far. Twice is once. */
export async function addToPool(actor: Actor, input: PoolMembership): Promise<{ added: boolean }> {
  return transaction(async (tx) => {
    await loadPool(tx, actor, input.poolId);
    if (!canKeepPools(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Only recruiters and admins keep talent pools.");
    const candidateId = await findPerson(tx, actor, input.candidateId);
    const { count } = await tx.talentPoolMember.createMany({
      data: {
        poolId: input.poolId,
        candidateId,
        addedById: actor.userId,
        createdAt: now(),
        expiresOn: expiryOf(now()),
      },
      skipDuplicates: true,
    });
    if (count === 0) return { added: false };
    await record(tx, actor, {
      name: "talent_pool.member_added",
      record: { type: "talent_pool", id: input.poolId },
      candidateId,
      data: {},
    });
    return { added: true };
  });
}
