import type { Actor } from "@/lib/auth/actor";
import { staffRoles } from "@/lib/auth/roles";
import { hashToken } from "@/lib/auth/secrets";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canListMembers } from "./policy";
import { invitationRefusal } from "./rules";

const refuse = () => new AppError("not_found", "There is no such page.");

/** Everybody who works here, admins first, with when they were last seen. */
export async function listMembers(actor: Actor) {
  if (!canListMembers(actor)) throw refuse();
  const users = await db.user.findMany({
    where: { role: { in: [...staffRoles] } },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      disabledAt: true,
      createdAt: true,
      sessions: { select: { lastSeenAt: true, expiresAt: true }, orderBy: { lastSeenAt: "desc" } },
      _count: { select: { teams: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 1_000,
  });
  const at = now();
  return users.map(({ sessions, _count, ...user }) => ({
    ...user,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    activeSessions: sessions.filter((session) => session.expiresAt > at).length,
    postings: _count.teams,
  }));
}
export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number];

/** Invitations that can still be used. */
export async function listInvitations(actor: Actor) {
  if (!canListMembers(actor)) throw refuse();
  return db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
    select: {
      id: true,
      email: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
    },
    orderBy: { createdAt: "desc" },
    take: 500,
  });
}
export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number];

/** What the holder of an invitation's link may read of it; null when there is none. */
export async function findInvitation(token: string) {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      invitedBy: { select: { name: true } },
    },
  });
  if (!invitation) return null;
  return {
    role: invitation.role,
    invitedBy: invitation.invitedBy.name,
    refusal: invitationRefusal(invitation, now()),
  };
}
