import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { isUniqueViolation, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { canEditMailTemplates } from "./policy";
import type { CreateMailTemplate } from "./schema";

export function nameTaken(): AppError {
  const words = "There is a template of this name already, for the same place and in the same language.";
  return new AppError("conflict", words, { name: [words] });
}

/** Keeps words to start mails from. */
export async function createTemplate(actor: Actor, input: CreateMailTemplate) {
  if (!canEditMailTemplates(actor))
    throw new AppError("forbidden", "Only recruiters and admins change what mails say.");
  try {
    return await transaction((tx) => create(tx, actor, input));
  } catch (error) {
    if (isUniqueViolation(error)) throw nameTaken();
    throw error;
  }
}

async function create(tx: Tx, actor: Actor, { templateId, ...words }: CreateMailTemplate) {
  await requirePlace(tx, actor, words);
  const at = now();
  const { id } = await tx.mailTemplate.create({
    data: { id: templateId, ...words, createdAt: at, updatedAt: at },
    select: { id: true },
  });
  await record(tx, actor, {
    name: "mail_template.created",
    record: { type: "mail_template", id },
    postingId: words.postingId,
    data: { kind: words.kind },
  });
  return { templateId: id };
}

type Place = { postingId: string | null; stageId: string | null };

async function requirePlace(tx: Tx, actor: Actor, { postingId, stageId }: Place): Promise<void> {
  if (!postingId) return;
  const stages = stageId ? { stages: { some: { id: stageId } } } : {};
  const where = { AND: [{ id: postingId, ...stages }, postingsVisibleTo(actor)] };
  if (!(await tx.posting.findFirst({ where, select: { id: true } })))
    throw new AppError("not_found", "This posting does not exist.");
}
