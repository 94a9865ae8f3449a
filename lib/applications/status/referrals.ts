import { type Actor, isStaff } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { findOwn } from "../load";
import { viewOf } from "./queries";

export type Referral = { id: string; name: string; title: string; state: string; referredAt: string };

const over: Record<string, string> = { hired: "Hired", rejected: "Not chosen", withdrawn: "Withdrawn" };

/**
 * The people whom this member has put forward, newest first, each with no more than the candidate reads as well:
 * the stage in its public words.
 */
export async function listReferrals(actor: Actor): Promise<Referral[]> {
  if (!isStaff(actor)) return [];
  const rows = await db.application.findMany({
    where: { referredById: actor.userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
    take: 100,
  });
  const found = await Promise.all(
    rows.map(async ({ id }) => {
      const application = await findOwn(db as unknown as Tx, { id });
      if (!application) return null;
      const { title, status, steps, appliedAt } = await viewOf(application);
      const current = steps.find((step) => step.state === "current")?.label ?? "Received";
      const state = over[status] ?? current;
      return { id, name: application.candidate.name, title, state, referredAt: appliedAt.toISOString() };
    }),
  );
  return found.filter((referral) => referral !== null);
}
