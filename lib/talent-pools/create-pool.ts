import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { isUniqueViolation, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { nameTaken } from "./load";
import { canKeepPools } from "./policy";
import type { CreatePool } from "./schema";

export async function createPool(actor: Actor, input: CreatePool): Promise<{ poolId: string }> {
  if (!canKeepPools(actor) || !isStaff(actor))
    throw new AppError("forbidden", "Only recruiters and admins keep talent pools.");
  try {
    return await transaction(async (tx) => {
      const data = { ...input, createdById: actor.userId, createdAt: now() };
      const { id } = await tx.talentPool.create({ data, select: { id: true } });
      await record(tx, actor, {
        name: "talent_pool.created",
        record: { type: "talent_pool", id },
        data: {},
      });
      return { poolId: id };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw nameTaken();
    throw error;
  }
}
