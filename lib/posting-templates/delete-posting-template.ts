import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { canDeletePostingTemplate, postingTemplatesVisibleTo } from "./policy";
import type { DeletePostingTemplate } from "./schema";

export async function deletePostingTemplate(
  actor: Actor,
  { templateId }: DeletePostingTemplate,
): Promise<void> {
  await transaction(async (tx) => {
    const where = { AND: [{ id: templateId }, postingTemplatesVisibleTo(actor)] };
    const template = await tx.postingTemplate.findFirst({ where, select: { createdById: true } });
    if (!template) throw new AppError("not_found", "This template does not exist.");
    requireAllowed(
      canDeletePostingTemplate(actor, template),
      "Only its author or a recruiter deletes a template.",
    );
    await tx.postingTemplate.deleteMany({ where: { id: templateId } });
    await record(tx, actor, {
      name: "posting_template.deleted",
      record: { type: "posting_template", id: templateId },
      data: {},
    });
  });
}
