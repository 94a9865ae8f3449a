import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canBeNotified } from "./policy";
import type { SetTimeZone } from "./schema";

/** Where one's days begin: when a to-do is due, and when the digest goes. */
export async function setTimeZone(actor: Actor, { timeZone, ifUnset }: SetTimeZone): Promise<void> {
  if (!canBeNotified(actor)) throw new AppError("not_found", "There is no such page.");
  const { userId } = actor;
  await transaction(async (tx) => {
    const where = { id: userId, ...(ifUnset ? { timeZone: null } : {}) };
    const { count } = await tx.user.updateMany({ where, data: { timeZone } });
    if (count === 0) return;
    await record(tx, actor, {
      name: "member.time_zone_set",
      record: { type: "member", id: userId },
      data: {},
    });
  });
}
