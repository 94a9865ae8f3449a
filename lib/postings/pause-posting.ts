import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "./content/load-posting";
import { canPublishPosting } from "./policy";
import { requireStep } from "./rules";
import type { PausePosting } from "./schema";
import { indexPosting } from "./search/index-posting";

/** Takes the advert down for a while: nobody new can apply, everything else goes on. */
export async function pausePosting(actor: Actor, { postingId }: PausePosting): Promise<void> {
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canPublishPosting(actor, posting), "Only recruiters and admins pause postings.");
    const status = requireStep("pause", posting);
    await tx.posting.update({ where: { id: postingId }, data: { status, updatedAt: now() } });
    await indexPosting(tx, postingId);
    await record(tx, actor, {
      name: "posting.paused",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    });
  });
}
