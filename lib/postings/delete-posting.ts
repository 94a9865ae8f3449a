import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "./content/load-posting";
import { canDeletePosting } from "./policy";
import { requireStep } from "./rules";
import type { DeletePosting } from "./schema";

/** Removes a draft that nobody has applied to. What has been public stays, archived. */
export async function deletePosting(actor: Actor, { postingId }: DeletePosting): Promise<void> {
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    const isAllowed = canDeletePosting(actor, { ...posting, status: "draft" });
    requireAllowed(isAllowed, "You may not delete this posting.");
    requireStep("delete", posting);
    if ((await tx.application.count({ where: { postingId } })) > 0)
      throw new AppError("conflict", "Somebody has applied to this posting. Archive it instead.");
    await tx.posting.delete({ where: { id: postingId } });
    await record(tx, actor, {
      name: "posting.deleted",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    });
  });
}
