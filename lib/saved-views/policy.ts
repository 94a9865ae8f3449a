import { type Actor, hasRole, isStaff } from "@/lib/auth/actor";
import { postingsVisibleTo } from "@/lib/postings/policy";
import type { Prisma } from "@/prisma/generated/client";

/** One's own and the shared ones, of the lists that one sees. */
export function savedViewsVisibleTo(actor: Actor): Prisma.SavedViewWhereInput {
  if (!isStaff(actor)) return { id: { in: [] } };
  return {
    AND: [
      { OR: [{ ownerId: actor.userId }, { shared: true }] },
      { OR: [{ postingId: null }, { posting: postingsVisibleTo(actor) }] },
    ],
  };
}

/** Looking at lists in a way of one's own is for everybody who has lists. */
export const canSaveView = isStaff;

export function canChangeView(actor: Actor, view: { ownerId: string }): boolean {
  return isStaff(actor) && actor.userId === view.ownerId;
}

/** An admin takes others' views out of everybody's sight, and changes nothing else about them. */
export function canUnshareView(actor: Actor, view: { ownerId: string }): boolean {
  return canChangeView(actor, view) || hasRole(actor, "admin");
}
