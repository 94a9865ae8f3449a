import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "@/lib/postings/content/load-posting";
import { canSchedulePosting } from "./policy";
import type { UnschedulePosting } from "./schema";

export async function unschedulePosting(actor: Actor, { postingId }: UnschedulePosting): Promise<void> {
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canSchedulePosting(actor, posting), "Only recruiters and admins publish postings.");
    if (!posting.publishAt) throw new AppError("conflict", "This posting is not scheduled.");
    await tx.posting.update({ where: { id: postingId }, data: { publishAt: null, updatedAt: now() } });
    await record(tx, actor, {
      name: "posting.unscheduled",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    });
  });
}
