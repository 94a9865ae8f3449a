import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadMember } from "./load";
import { canKeepPools } from "./policy";
import type { PoolMembership } from "./schema";

/** Takes a candidate out of the pool; what they have answered about being kept there is forgotten with it. */
export async function removeFromPool(actor: Actor, input: PoolMembership): Promise<void> {
  await transaction(async (tx) => {
    const { poolId, candidateId } = await loadMember(tx, actor, input);
    if (!canKeepPools(actor))
      throw new AppError("forbidden", "Only recruiters and admins keep talent pools.");
    await tx.talentPoolMember.delete({ where: { poolId_candidateId: { poolId, candidateId } } });
    await record(tx, actor, {
      name: "talent_pool.member_removed",
      record: { type: "talent_pool", id: poolId },
      candidateId,
      data: { reason: "by-hand" },
    });
  });
}
