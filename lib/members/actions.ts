"use server";

import { act } from "@/lib/action";
import { acceptInvitation } from "./accept-invitation";
import { changeMemberRole } from "./change-member-role";
import { disableMember } from "./disable-member";
import { enableMember } from "./enable-member";
import { endSessions } from "./end-sessions";
import { inviteMember } from "./invite-member";
import { revokeInvitation } from "./revoke-invitation";
import {
  AcceptInvitation,
  ChangeMemberRole,
  DisableMember,
  InviteMember,
  MemberId,
  RevokeInvitation,
} from "./schema";

export const inviteMemberAction = async (input: unknown) => act(InviteMember, input, inviteMember);
export const acceptInvitationAction = async (input: unknown) =>
  act(AcceptInvitation, input, acceptInvitation);
export const revokeInvitationAction = async (input: unknown) =>
  act(RevokeInvitation, input, revokeInvitation);
export const changeMemberRoleAction = async (input: unknown) =>
  act(ChangeMemberRole, input, changeMemberRole);
export const disableMemberAction = async (input: unknown) => act(DisableMember, input, disableMember);
export const enableMemberAction = async (input: unknown) => act(MemberId, input, enableMember);
export const endSessionsAction = async (input: unknown) => act(MemberId, input, endSessions);
