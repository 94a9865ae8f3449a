import { type Actor, isStaff } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { fromRows } from "./content/from-rows";
import { insertDraft } from "./content/insert-draft";
import { loadContent, requireAllowed } from "./content/load-posting";
import { withoutDates } from "./content/without-dates";
import { canCopyPosting } from "./policy";
import type { CopyPosting } from "./schema";

/** A new draft that says the same, with the same stages, team and settings, but without the dates of the old round. */
export async function copyPosting(actor: Actor, input: CopyPosting): Promise<{ postingId: string }> {
  return transaction(async (tx) => {
    const posting = await loadContent(tx, actor, input.postingId);
    requireAllowed(canCopyPosting(actor, posting) && isStaff(actor), "You may not copy this posting.");
    const stages = await tx.stage.findMany({
      where: { postingId: posting.id },
      orderBy: { position: "asc" },
      select: { name: true, publicLabel: true, type: true },
    });
    const { visibility, confidential, replyWithinDays, team } = posting;
    const { id } = await insertDraft(tx, actor, {
      advert: withoutDates(fromRows(posting)),
      stages,
      team,
      settings: { visibility, confidential, replyWithinDays },
    });
    await record(tx, actor, {
      name: "posting.created",
      record: { type: "posting", id },
      postingId: id,
      data: { from: "copy", sourceId: posting.id },
    });
    return { postingId: id };
  });
}
