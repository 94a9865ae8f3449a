import { type Actor, hasRole, isStaff } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** One's own; admins see everybody's, for they answer for all of them. */
export function tokensVisibleTo(actor: Actor): Prisma.TokenWhereInput {
  if (!isStaff(actor)) return { id: { in: [] } };
  return actor.role === "admin" ? {} : { userId: actor.userId };
}

/** On the screen only: a token that leaked makes no further ones. */
export function canCreateToken(actor: Actor): boolean {
  return isStaff(actor) && actor.door === "screen";
}

export function canRevokeToken(actor: Actor, token: { userId: string }): boolean {
  return isStaff(actor) && (actor.userId === token.userId || hasRole(actor, "admin"));
}
