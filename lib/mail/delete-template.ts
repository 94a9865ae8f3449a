import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditMailTemplates, templatesVisibleTo } from "./policy";
import type { DeleteMailTemplate } from "./schema";

/** Throws a template away. What it said is answered, so that it can come back as it was. */
export async function deleteTemplate(actor: Actor, { templateId }: DeleteMailTemplate) {
  if (!canEditMailTemplates(actor))
    throw new AppError("forbidden", "Only recruiters and admins change what mails say.");
  return transaction(async (tx) => {
    const found = await tx.mailTemplate.findFirst({
      where: { AND: [{ id: templateId }, templatesVisibleTo(actor)] },
    });
    if (!found) throw new AppError("not_found", "This template does not exist.");
    const { kind, language, name, subject, body, postingId, stageId } = found;
    await tx.mailTemplate.delete({ where: { id: templateId } });
    await record(tx, actor, {
      name: "mail_template.deleted",
      record: { type: "mail_template", id: templateId },
      postingId,
      data: { kind },
    });
    return { templateId, kind, language, name, subject, body, postingId, stageId };
  });
}
