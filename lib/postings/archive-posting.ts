import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "./content/load-posting";
import { canClosePosting } from "./policy";
import { requireStep, unansweredWords } from "./rules";
import type { ArchivePosting } from "./schema";

/**
 * Puts a draft or a closed posting out of the way.
 * @throws AppError conflict while an applicant has no answer: nobody is archived into silence
 */
export async function archivePosting(actor: Actor, { postingId }: ArchivePosting): Promise<void> {
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canClosePosting(actor, posting), "Only recruiters and admins archive postings.");
    const status = requireStep("archive", posting);
    const waiting = await tx.application.count({ where: { postingId, status: "active" } });
    if (waiting > 0) throw new AppError("conflict", `${unansweredWords(waiting)} Answer them first.`);
    await tx.posting.update({
      where: { id: postingId },
      data: { status, publishAt: null, updatedAt: now() },
    });
    await record(tx, actor, {
      name: "posting.archived",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    });
  });
}
