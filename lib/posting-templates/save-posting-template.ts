import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { fromRows } from "@/lib/postings/content/from-rows";
import { loadContent, requireAllowed } from "@/lib/postings/content/load-posting";
import { withoutDates } from "@/lib/postings/content/without-dates";
import { canSavePostingTemplate } from "./policy";
import type { SavePostingTemplate } from "./schema";

/**
 * Keeps what the posting says, without its dates, for postings to come.
 * @throws AppError conflict for a confidential posting, since templates are read by all who write postings
 */
export async function savePostingTemplate(
  actor: Actor,
  input: SavePostingTemplate,
): Promise<{ templateId: string }> {
  return transaction(async (tx) => {
    const posting = await loadContent(tx, actor, input.postingId);
    const isAllowed = canSavePostingTemplate(actor, posting) && isStaff(actor);
    requireAllowed(isAllowed, "You may not make a template of this posting.");
    if (posting.confidential)
      throw new AppError(
        "conflict",
        "A confidential posting cannot be a template: everybody who writes postings sees those.",
      );
    const { id } = await tx.postingTemplate.create({
      data: {
        name: input.name,
        content: withoutDates(fromRows(posting)),
        createdById: actor.userId,
        createdAt: now(),
      },
      select: { id: true },
    });
    await record(tx, actor, {
      name: "posting_template.created",
      record: { type: "posting_template", id },
      postingId: posting.id,
      data: { postingId: posting.id },
    });
    return { templateId: id };
  });
}
