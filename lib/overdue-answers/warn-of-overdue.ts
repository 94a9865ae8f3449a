import { isOverdue, promisedAt } from "@/lib/applications/answered";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canWarnOfOverdue } from "./policy";

type Late = { postingId: string; count: number };

/**
 * Says of each posting on which answers have become overdue since it was last said, how many are: at most once a day,
 * and not again about the same ones.
 * @returns of how many postings.
 */
export async function warnOfOverdue(actor: Actor): Promise<number> {
  if (!canWarnOfOverdue(actor)) throw new AppError("forbidden", "Warnings go out by themselves.");
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('warn_of_overdue'))`;
    const late = await tx.$queryRaw<Late[]>`
      WITH said AS (
        SELECT e."postingId", max(e."occurredAt") AS at FROM "Event" e
        WHERE e.name = 'posting.answers_overdue' AND e."occurredAt" > now() - interval '400 days'
        GROUP BY e."postingId")
      SELECT p.id AS "postingId", count(*)::int AS count
      FROM "Posting" p
      JOIN "Stage" s ON s."postingId" = p.id AND s.type = 'applied'
      JOIN "Application" a ON a."postingId" = p.id AND a."stageId" = s.id AND a.status = 'active'
      LEFT JOIN said ON said."postingId" = p.id
      WHERE p."replyWithinDays" IS NOT NULL AND ${isOverdue}
        AND coalesce(said.at < ${now()}::timestamptz - interval '20 hours', true)
      GROUP BY p.id, said.at HAVING bool_or(coalesce(${promisedAt} > said.at, true))`;
    for (const { postingId, count } of late)
      await record(tx, actor, {
        name: "posting.answers_overdue",
        record: { type: "posting", id: postingId },
        postingId,
        data: { count },
      });
    return late.length;
  });
}
