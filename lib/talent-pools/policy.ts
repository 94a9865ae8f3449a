import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import type { Prisma } from "@/prisma/generated/client";

/** Pools belong to everybody who recruits. */
export function poolsVisibleTo(actor: Actor): Prisma.TalentPoolWhereInput {
  return actor.type === "system" || isRecruiting(actor) ? {} : { id: { in: [] } };
}

/** Of a pool's members those whom the actor sees as candidates: not somebody known only from a posting hidden from them. */
export function poolMembersVisibleTo(actor: Actor): Prisma.TalentPoolMemberWhereInput {
  return { pool: poolsVisibleTo(actor), candidate: candidatesVisibleTo(actor) };
}

/** To make, rename and delete pools, to fill them and to ask for consent. */
export function canKeepPools(actor: Actor): boolean {
  return isRecruiting(actor);
}

/** The schedule asks again by itself. */
export function canAskConsent(actor: Actor): boolean {
  return actor.type === "system" || canKeepPools(actor);
}

/** The candidate answers through the link in the mail: whoever holds its token, and nobody in their place. */
export function canAnswerConsent(actor: Actor): boolean {
  return actor.type === "visitor";
}

export function canExpirePoolMembers(actor: Actor): boolean {
  return actor.type === "system";
}
