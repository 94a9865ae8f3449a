import { type Actor, hasRole } from "@/lib/auth/actor";

/** Members, their roles, invitations and sessions are the admins' to see and change. */
export function canListMembers(actor: Actor): boolean {
  return hasRole(actor, "admin");
}

export function canInviteMember(actor: Actor): boolean {
  return hasRole(actor, "admin");
}

export function canChangeMember(actor: Actor): boolean {
  return hasRole(actor, "admin");
}

/** One's own sessions, and anybody's for an admin. */
export function canEndSessions(actor: Actor, userId: string): boolean {
  return actor.type === "user" && (actor.userId === userId || actor.role === "admin");
}

/** An invitation is for whoever signs in with it. */
export function canAcceptInvitation(actor: Actor): boolean {
  return actor.type === "user";
}
