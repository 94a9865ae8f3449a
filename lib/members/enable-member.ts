import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canChangeMember } from "./policy";
import type { MemberId } from "./schema";

/** Lets a disabled member sign in again, with the role they had. */
export function enableMember(actor: Actor, { userId }: MemberId): Promise<void> {
  return transaction(async (tx) => {
    if (!canChangeMember(actor)) throw new AppError("not_found", "There is no such member.");
    const where = { id: userId, disabledAt: { not: null } };
    const enabled = await tx.user.updateMany({ where, data: { disabledAt: null } });
    if (enabled.count === 0) throw new AppError("conflict", "This member is not disabled.");
    await record(tx, actor, { name: "member.enabled", record: { type: "member", id: userId }, data: {} });
  });
}
