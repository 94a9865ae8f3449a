import { z } from "zod";
import { roles, staffRoles } from "@/lib/auth/roles";

export const InviteMember = z.object({
  email: z.email("Use a full e-mail address, such as ada@example.org.").max(254),
  role: z.enum(staffRoles, { error: "Choose a role." }),
});
export type InviteMember = z.output<typeof InviteMember>;

export const AcceptInvitation = z.object({ token: z.string().min(20).max(100) });
export type AcceptInvitation = z.output<typeof AcceptInvitation>;

export const RevokeInvitation = z.object({ invitationId: z.uuid() });
export type RevokeInvitation = z.output<typeof RevokeInvitation>;

export const MemberId = z.object({ userId: z.uuid() });
export type MemberId = z.output<typeof MemberId>;

/** Open work is handed over first, unless it is said that it stays where it is. */
export const DisableMember = MemberId.extend({ leaveWork: z.boolean().optional() });
export type DisableMember = z.output<typeof DisableMember>;

export const ChangeMemberRole = z.object({
  userId: z.uuid(),
  fromRole: z.enum(roles),
  toRole: z.enum(roles, { error: "Choose a role." }),
});
export type ChangeMemberRole = z.output<typeof ChangeMemberRole>;
