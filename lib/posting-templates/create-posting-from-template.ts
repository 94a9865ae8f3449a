import { Advert } from "@/lib/adverts/schema";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { insertDraft } from "@/lib/postings/content/insert-draft";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { canCreatePosting } from "@/lib/postings/policy";
import { postingTemplatesVisibleTo } from "./policy";
import type { CreatePostingFromTemplate } from "./schema";

export async function createPostingFromTemplate(
  actor: Actor,
  { templateId }: CreatePostingFromTemplate,
): Promise<{ postingId: string }> {
  return transaction(async (tx) => {
    const where = { AND: [{ id: templateId }, postingTemplatesVisibleTo(actor)] };
    const template = await tx.postingTemplate.findFirst({ where, select: { content: true } });
    if (!template) throw new AppError("not_found", "This template does not exist.");
    requireAllowed(canCreatePosting(actor) && isStaff(actor), "You may not create postings.");
    const { id } = await insertDraft(tx, actor, { advert: Advert.parse(template.content) });
    await record(tx, actor, {
      name: "posting.created",
      record: { type: "posting", id },
      postingId: id,
      data: { from: "template", sourceId: templateId },
    });
    return { postingId: id };
  });
}
