import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { assertAnAdminStays } from "./admins";
import { canChangeMember } from "./policy";
import type { MemberId } from "./schema";

/** Locks a member out and ends their sessions in the same moment. What they did stays. */
export function disableMember(actor: Actor, { userId }: MemberId): Promise<void> {
  return transaction(async (tx) => {
    if (!canChangeMember(actor)) throw new AppError("not_found", "There is no such member.");
    await assertAnAdminStays(tx, userId);
    const where = { id: userId, disabledAt: null };
    const disabled = await tx.user.updateMany({ where, data: { disabledAt: now() } });
    if (disabled.count === 0) throw new AppError("conflict", "This member is not active.");
    await tx.session.deleteMany({ where: { userId } });
    await record(tx, actor, { name: "member.disabled", record: { type: "member", id: userId }, data: {} });
  });
}
