import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { assertAnAdminStays } from "./admins";
import { canChangeMember } from "./policy";
import type { ChangeMemberRole } from "./schema";

/** Gives a member another role; it counts from their next request on. */
export function changeMemberRole(actor: Actor, input: ChangeMemberRole): Promise<void> {
  return transaction(async (tx) => {
    if (!canChangeMember(actor)) throw new AppError("not_found", "There is no such member.");
    const member = await tx.user.findUnique({ where: { id: input.userId }, select: { role: true } });
    if (!member) throw new AppError("not_found", "There is no such member.");
    if (member.role !== input.fromRole)
      throw new AppError(
        "conflict",
        "Somebody else changed this role a moment ago. Look again before you change it.",
      );
    if (input.toRole !== "admin") await assertAnAdminStays(tx, input.userId);
    const where = { id: input.userId, role: input.fromRole };
    const changed = await tx.user.updateMany({ where, data: { role: input.toRole } });
    if (changed.count === 0) throw new AppError("conflict", "Somebody else changed this role a moment ago.");
    await record(tx, actor, {
      name: "member.role_changed",
      record: { type: "member", id: input.userId },
      data: { from: input.fromRole, to: input.toRole },
    });
  });
}
