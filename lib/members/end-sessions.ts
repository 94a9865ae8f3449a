import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEndSessions } from "./policy";
import type { MemberId } from "./schema";

/** Signs a member out everywhere, at once. */
export function endSessions(actor: Actor, { userId }: MemberId): Promise<{ count: number }> {
  return transaction(async (tx) => {
    if (!canEndSessions(actor, userId)) throw new AppError("not_found", "There is no such member.");
    const member = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
    if (!member) throw new AppError("not_found", "There is no such member.");
    const { count } = await tx.session.deleteMany({ where: { userId } });
    await record(tx, actor, {
      name: "member.sessions_ended",
      record: { type: "member", id: userId },
      data: { count },
    });
    return { count };
  });
}
