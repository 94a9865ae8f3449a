import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { askConsent } from "./ask-consent";
import { loadMember } from "./load";
import { canExpirePoolMembers } from "./policy";
import { askAgainDays, dayOf, endsNow, isDueToBeAsked } from "./rules";
import type { PoolMembership } from "./schema";

const atOnce = 500;

async function removeMember(actor: Actor, input: PoolMembership): Promise<boolean> {
  return transaction(async (tx) => {
    const member = await loadMember(tx, actor, input);
    const reason = endsNow(member, now());
    if (!reason) return false;
    const { poolId, candidateId } = member;
    await tx.talentPoolMember.delete({ where: { poolId_candidateId: { poolId, candidateId } } });
    await record(tx, actor, {
      name: "talent_pool.member_removed",
      record: { type: "talent_pool", id: poolId },
      candidateId,
      data: { reason },
    });
    return true;
  });
}

/** Somebody was faster: there is nothing left to do for this one. */
async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
}

/**
 * Asks everybody once more whose time ends within a month, and removes whose time is over or who has said no
 * (GDPR Art. 5(1)(e)). Safe to run twice.
 */
export async function expirePoolMembers(actor: Actor): Promise<{ asked: number; removed: number }> {
  if (!canExpirePoolMembers(actor)) throw new AppError("forbidden", "Only the schedule does this.");
  const soon = new Date(dayOf(now()).getTime() + askAgainDays * 86_400_000);
  const run = { asked: 0, removed: 0 };
  const members = await db.talentPoolMember.findMany({
    where: { OR: [{ expiresOn: { lte: soon } }, { consent: "refused" }] },
    orderBy: { expiresOn: "asc" },
    take: atOnce,
  });
  for (const member of members) {
    const { poolId, candidateId } = member;
    if (endsNow(member, now())) {
      if (await unlessGone(removeMember(actor, { poolId, candidateId }))) run.removed += 1;
    } else if (isDueToBeAsked(member, now())) {
      if (await unlessGone(askConsent(actor, { poolId, candidateId }))) run.asked += 1;
    }
  }
  return run;
}
