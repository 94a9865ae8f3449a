import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { isUniqueViolation, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { nameTaken } from "./create-template";
import { canEditMailTemplates, templatesVisibleTo } from "./policy";
import { type EditMailTemplate, TemplateWords } from "./schema";

/** Gives a template other words or another name. */
export async function editTemplate(actor: Actor, input: EditMailTemplate) {
  if (!canEditMailTemplates(actor))
    throw new AppError("forbidden", "Only recruiters and admins change what mails say.");
  try {
    return await transaction((tx) => edit(tx, actor, input));
  } catch (error) {
    if (isUniqueViolation(error)) throw nameTaken();
    throw error;
  }
}

async function edit(tx: Tx, actor: Actor, { templateId, seenUpdatedAt, ...words }: EditMailTemplate) {
  const found = await tx.mailTemplate.findFirst({
    where: { AND: [{ id: templateId }, templatesVisibleTo(actor)] },
  });
  if (!found) throw new AppError("not_found", "This template does not exist.");
  TemplateWords.parse({ kind: found.kind, ...words });
  const fields = (["name", "subject", "body"] as const).filter((field) => found[field] !== words[field]);
  if (fields.length === 0) return { templateId };
  const { count } = await tx.mailTemplate.updateMany({
    where: { id: templateId, updatedAt: new Date(seenUpdatedAt) },
    data: { ...words, updatedAt: now() },
  });
  if (count === 0)
    throw new AppError(
      "conflict",
      "Somebody else has changed this template meanwhile. Load it again to see their words.",
    );
  await record(tx, actor, {
    name: "mail_template.updated",
    record: { type: "mail_template", id: templateId },
    postingId: found.postingId,
    data: { fields },
  });
  return { templateId };
}
