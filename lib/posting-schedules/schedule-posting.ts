import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { fromRows } from "@/lib/postings/content/from-rows";
import { loadContent, requireAllowed } from "@/lib/postings/content/load-posting";
import { requirePublishable } from "@/lib/postings/content/publishable";
import { requireStep } from "@/lib/postings/rules";
import { canSchedulePosting } from "./policy";
import type { SchedulePosting } from "./schema";

/**
 * Sets the moment at which a draft is published. What would keep it from being published then is said now.
 * @throws AppError invalid for a moment that has passed, or with the linter's errors by field
 */
export async function schedulePosting(actor: Actor, input: SchedulePosting): Promise<void> {
  const publishAt = new Date(input.publishAt);
  await transaction(async (tx) => {
    const posting = await loadContent(tx, actor, input.postingId);
    requireAllowed(canSchedulePosting(actor, posting), "Only recruiters and admins publish postings.");
    requireStep("schedule", posting);
    if (publishAt <= now())
      throw new AppError("invalid", "Choose a time to come.", { publishAt: ["This time has passed."] });
    requirePublishable(posting, fromRows(posting), publishAt);
    await tx.posting.update({ where: { id: posting.id }, data: { publishAt, updatedAt: now() } });
    await record(tx, actor, {
      name: "posting.scheduled",
      record: { type: "posting", id: posting.id },
      postingId: posting.id,
      data: { publishAt: publishAt.toISOString() },
    });
  });
}
