import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { closePosting } from "@/lib/postings/close-posting";
import { loadPosting, requireAllowed } from "@/lib/postings/content/load-posting";
import { publishPosting } from "@/lib/postings/publish-posting";
import { canRunPostingSchedule } from "./policy";

export type ScheduleRun = { published: number; closed: number; refused: number };

/** What was scheduled and can no longer be published is taken off the schedule, and the timeline says why. */
async function refuse(actor: Actor, postingId: string, error: AppError) {
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    if (!posting.publishAt || posting.publishAt > now()) return;
    await tx.posting.update({ where: { id: postingId }, data: { publishAt: null, updatedAt: now() } });
    await record(tx, actor, {
      name: "posting.publish_refused",
      record: { type: "posting", id: postingId },
      postingId,
      data: { fields: Object.keys(error.fields) },
    });
  });
}

/** Runs each step by itself, so that one posting's trouble is not another's; what is unexpected is thrown at the end. */
async function eachOf(ids: string[], step: (id: string) => Promise<void>): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const id of ids) {
    try {
      await step(id);
    } catch (error) {
      // A conflict means that somebody was faster: there is nothing left to do.
      if (!(error instanceof AppError)) failures.push(error);
    }
  }
  return failures;
}

/** Publishes the drafts that are due and closes what has passed its closing date. Safe to run at any time and twice. */
export async function runPostingSchedule(actor: Actor): Promise<ScheduleRun> {
  requireAllowed(canRunPostingSchedule(actor), "Only the schedule does this.");
  const at = now();
  const run: ScheduleRun = { published: 0, closed: 0, refused: 0 };
  const ids = { id: true } as const;
  const due = await db.posting.findMany({ where: { status: "draft", publishAt: { lte: at } }, select: ids });
  const over = await db.posting.findMany({
    where: { status: { in: ["published", "paused"] }, closeAt: { lte: at } },
    select: ids,
  });
  const publishing = await eachOf(
    due.map(({ id }) => id),
    async (postingId) => {
      try {
        await publishPosting(actor, { postingId });
        run.published += 1;
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "invalid") throw error;
        await refuse(actor, postingId, error);
        run.refused += 1;
      }
    },
  );
  const closing = await eachOf(
    over.map(({ id }) => id),
    async (postingId) => {
      await closePosting(actor, { postingId, reason: "closing-date", answer: null });
      run.closed += 1;
    },
  );
  const failures = [...publishing, ...closing];
  if (failures.length > 0)
    throw new AggregateError(failures, "Some postings could not be published or closed.");
  return run;
}
