import type { Actor } from "@/lib/auth/actor";
import { isUniqueViolation, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { loadPool, nameTaken } from "./load";
import { canKeepPools } from "./policy";
import type { RenamePool } from "./schema";

/** Gives a pool another name or description. */
export async function renamePool(actor: Actor, { poolId, ...words }: RenamePool): Promise<void> {
  try {
    await transaction(async (tx) => {
      const pool = await loadPool(tx, actor, poolId);
      const fields = (["name", "description"] as const).filter((field) => pool[field] !== words[field]);
      if (!canKeepPools(actor) || fields.length === 0) return;
      await tx.talentPool.update({ where: { id: poolId }, data: words });
      await record(tx, actor, {
        name: "talent_pool.renamed",
        record: { type: "talent_pool", id: poolId },
        data: { fields },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw nameTaken();
    throw error;
  }
}
