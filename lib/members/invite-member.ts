import type { Actor } from "@/lib/auth/actor";
import { hashToken, newToken } from "@/lib/auth/secrets";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canInviteMember } from "./policy";
import { invitationDays } from "./rules";
import type { InviteMember } from "./schema";

/**
 * Makes a one-time link that gives `role` to whoever signs in with it.
 * @returns the link; it is shown once, only its hash is kept
 */
export function inviteMember(
  actor: Actor,
  input: InviteMember,
): Promise<{ invitationId: string; link: string }> {
  return transaction(async (tx) => {
    if (!canInviteMember(actor) || actor.type !== "user")
      throw new AppError("not_found", "There is no such page.");
    const token = newToken();
    const at = now();
    const invitation = await tx.invitation.create({
      data: {
        tokenHash: hashToken(token),
        email: input.email,
        role: input.role,
        invitedById: actor.userId,
        createdAt: at,
        expiresAt: new Date(at.getTime() + invitationDays * 86_400_000),
      },
    });
    await record(tx, actor, {
      name: "member.invited",
      record: { type: "invitation", id: invitation.id },
      data: { role: input.role },
    });
    return { invitationId: invitation.id, link: `${env().APP_URL}/join/${token}` };
  });
}
