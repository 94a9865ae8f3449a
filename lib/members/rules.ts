/** How long an invitation may be used. */
export const invitationDays = 7;

export type InvitationState = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** Why an invitation cannot be used any more, in words for whoever opened it; null when it can. */
export function invitationRefusal(invitation: InvitationState, at: Date): string | null {
  if (invitation.acceptedAt) return "This invitation has already been used. Each link works once.";
  if (invitation.revokedAt) return "This invitation was withdrawn. Ask whoever invited you for a new one.";
  if (invitation.expiresAt <= at)
    return "This invitation has expired. Ask whoever invited you for a new one.";
  return null;
}

/** Somebody has to be able to let people in: the last active admin stays one. */
export function leavesAnAdmin(activeAdminIds: string[], removedId: string): boolean {
  return activeAdminIds.some((id) => id !== removedId);
}
