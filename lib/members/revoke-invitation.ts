import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canInviteMember } from "./policy";
import type { RevokeInvitation } from "./schema";

/** Makes an unused invitation's link worthless at once. */
export function revokeInvitation(actor: Actor, { invitationId }: RevokeInvitation): Promise<void> {
  return transaction(async (tx) => {
    if (!canInviteMember(actor)) throw new AppError("not_found", "There is no such invitation.");
    const open = { id: invitationId, acceptedAt: null, revokedAt: null };
    const revoked = await tx.invitation.updateMany({ where: open, data: { revokedAt: now() } });
    if (revoked.count === 0) throw new AppError("conflict", "This invitation was already used or withdrawn.");
    await record(tx, actor, {
      name: "invitation.revoked",
      record: { type: "invitation", id: invitationId },
      data: {},
    });
  });
}
