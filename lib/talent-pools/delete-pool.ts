import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPool } from "./load";
import { canKeepPools } from "./policy";
import type { DeletePool } from "./schema";

/** Ends the pool and with it every consent that was given for it; the candidates themselves stay. */
export async function deletePool(actor: Actor, { poolId }: DeletePool): Promise<void> {
  await transaction(async (tx) => {
    await loadPool(tx, actor, poolId);
    if (!canKeepPools(actor))
      throw new AppError("forbidden", "Only recruiters and admins keep talent pools.");
    const { count } = await tx.talentPoolMember.deleteMany({ where: { poolId } });
    await tx.talentPool.delete({ where: { id: poolId } });
    await record(tx, actor, {
      name: "talent_pool.deleted",
      record: { type: "talent_pool", id: poolId },
      data: { members: count },
    });
  });
}
