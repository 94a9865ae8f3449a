import type { Actor } from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/secrets";
import { identitySelect } from "@/lib/candidates/identity";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { canKeepPools, poolMembersVisibleTo, poolsVisibleTo } from "./policy";
import { askAgainDays, dayOf, isAskable, isExpiringSoon } from "./rules";
import type { Consent } from "./schema";

export type PoolLine = {
  id: string;
  name: string;
  description: string | null;
  members: number;
  given: number;
  expiringSoon: number;
};

const dayText = (day: Date) => day.toISOString().slice(0, 10);

/** Every pool, with how many of its members the actor sees. */
export async function listPools(actor: Actor): Promise<PoolLine[]> {
  const pools = await db.talentPool.findMany({
    where: poolsVisibleTo(actor),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: { id: true, name: true, description: true },
  });
  const seen = poolMembersVisibleTo(actor);
  const soon = new Date(dayOf(now()).getTime() + askAgainDays * 86_400_000);
  const count = async (where: object) => {
    const groups = await db.talentPoolMember.groupBy({
      by: ["poolId"],
      where: { AND: [seen, where] },
      _count: true,
    });
    return new Map(groups.map((group) => [group.poolId, group._count]));
  };
  const [members, given, expiring] = await Promise.all([
    count({}),
    count({ consent: "given" }),
    count({ consent: { not: "refused" }, expiresOn: { lte: soon } }),
  ]);
  return pools.map((pool) => ({
    ...pool,
    members: members.get(pool.id) ?? 0,
    given: given.get(pool.id) ?? 0,
    expiringSoon: expiring.get(pool.id) ?? 0,
  }));
}

const memberSelect = {
  candidateId: true,
  consent: true,
  askedAt: true,
  answeredAt: true,
  expiresOn: true,
  createdAt: true,
  candidate: { select: identitySelect },
  addedBy: { select: { name: true } },
} as const;

/** One pool with the members that the actor sees, those whose time ends first at the top; null where there is none. */
export async function findPool(actor: Actor, id: string) {
  const pool = await db.talentPool.findFirst({
    where: { AND: [{ id }, poolsVisibleTo(actor)] },
    select: { id: true, name: true, description: true },
  });
  if (!pool) return null;
  const members = await db.talentPoolMember.findMany({
    where: { AND: [{ poolId: id }, poolMembersVisibleTo(actor)] },
    orderBy: [{ expiresOn: "asc" }, { candidateId: "asc" }],
    take: 1_000,
    select: memberSelect,
  });
  return {
    ...pool,
    members: members.map(({ candidate, addedBy, consent, expiresOn, askedAt, answeredAt, createdAt }) => ({
      candidateId: candidate.id,
      name: candidate.name,
      email: candidate.email,
      consent: consent as Consent,
      addedBy: addedBy?.name ?? null,
      addedAt: createdAt.toISOString(),
      askedAt: askedAt?.toISOString() ?? null,
      answeredAt: answeredAt?.toISOString() ?? null,
      expiresOn: dayText(expiresOn),
      expiringSoon: isExpiringSoon({ consent, expiresOn }, now()),
      askable: isAskable({ consent, askedAt }, now()),
    })),
  };
}
export type PoolView = NonNullable<Awaited<ReturnType<typeof findPool>>>;
export type PoolMemberLine = PoolView["members"][number];

export type PoolChoice = { id: string; name: string; isIn: boolean };

/** The pools that somebody is in or can be added to; none for who keeps no pools. */
export async function listPoolChoices(actor: Actor, candidateId: string): Promise<PoolChoice[]> {
  if (!canKeepPools(actor)) return [];
  const person = { OR: [{ id: candidateId }, { merged: { some: { id: candidateId } } }] };
  const pools = await db.talentPool.findMany({
    where: poolsVisibleTo(actor),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: {
      id: true,
      name: true,
      members: {
        where: { AND: [{ candidate: person }, poolMembersVisibleTo(actor)] },
        select: { poolId: true },
      },
    },
  });
  return pools.map(({ members, ...pool }) => ({ ...pool, isIn: members.length > 0 }));
}

/** What the page behind a mail's link shows; null when nobody made this token, or the membership has ended. */
export async function findConsent(token: string) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const member = await db.talentPoolMember.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      consent: true,
      expiresOn: true,
      pool: { select: { name: true, description: true } },
      candidate: { select: { name: true } },
    },
  });
  if (!member) return null;
  const { consent, expiresOn, pool, candidate } = member;
  return { consent: consent as Consent, expiresOn, name: candidate.name, pool: pool.name };
}
export type ConsentView = NonNullable<Awaited<ReturnType<typeof findConsent>>>;
