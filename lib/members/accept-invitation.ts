import type { Actor } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/roles";
import { hashToken } from "@/lib/auth/secrets";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canAcceptInvitation } from "./policy";
import { invitationRefusal } from "./rules";
import type { AcceptInvitation } from "./schema";

const rank = (role: string) => (roles as readonly string[]).indexOf(role);

/** Binds the invitation to the signed-in person and gives them its role. An invitation never takes rights away. */
export function acceptInvitation(actor: Actor, input: AcceptInvitation): Promise<{ role: string }> {
  return transaction(async (tx) => {
    if (!canAcceptInvitation(actor) || actor.type !== "user")
      throw new AppError("unauthenticated", "Sign in to accept the invitation.");
    const at = now();
    const found = await tx.invitation.findUnique({ where: { tokenHash: hashToken(input.token) } });
    if (!found) throw new AppError("not_found", "There is no such invitation.");
    const refusal = invitationRefusal(found, at);
    if (refusal) throw new AppError("gone", refusal);
    const open = { id: found.id, acceptedAt: null, revokedAt: null };
    const taken = await tx.invitation.updateMany({
      where: open,
      data: { acceptedAt: at, acceptedById: actor.userId },
    });
    if (taken.count === 0)
      throw new AppError("gone", "This invitation has already been used. Each link works once.");
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { role: true } });
    const role = rank(found.role) > rank(user.role) ? found.role : user.role;
    await tx.user.update({ where: { id: actor.userId }, data: { role } });
    await record(tx, actor, {
      name: "member.joined",
      record: { type: "member", id: actor.userId },
      data: { role },
    });
    return { role };
  });
}
