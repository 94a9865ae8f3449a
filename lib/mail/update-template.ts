import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { isUniqueViolation, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditMailTemplates } from "./policy";
import type { UpdateMailTemplate } from "./schema";
import { builtInTemplates } from "./words";

const stale = () =>
  new AppError(
    "conflict",
    "Somebody else has changed this template meanwhile. Load it again to see their words.",
  );

/** Gives a kind of mail the organisation's own words. */
export async function updateMailTemplate(actor: Actor, input: UpdateMailTemplate) {
  if (!canEditMailTemplates(actor))
    throw new AppError("forbidden", "Only recruiters and admins change what mails say.");
  try {
    return await transaction((tx) => write(tx, actor, input));
  } catch (error) {
    if (isUniqueViolation(error)) throw stale();
    throw error;
  }
}

async function write(tx: Tx, actor: Actor, input: UpdateMailTemplate) {
  const { kind, language, name, subject, body, seenUpdatedAt } = input;
  const words = { name, subject, body };
  const found = await tx.mailTemplate.findFirst({
    where: { kind, language, postingId: null },
    orderBy: { createdAt: "asc" },
  });
  if ((found?.updatedAt.toISOString() ?? null) !== seenUpdatedAt) throw stale();
  const before = found ?? builtInTemplates[kind][language];
  const fields = (["name", "subject", "body"] as const).filter((field) => before[field] !== words[field]);
  if (fields.length === 0) return { updatedAt: seenUpdatedAt };
  const at = now();
  const data = { ...words, updatedAt: at };
  const id = found
    ? found.id
    : (await tx.mailTemplate.create({ data: { kind, language, createdAt: at, ...data } })).id;
  if (found) {
    const { count } = await tx.mailTemplate.updateMany({ where: { id, updatedAt: found.updatedAt }, data });
    if (count === 0) throw stale();
  }
  await record(tx, actor, {
    name: "mail_template.updated",
    record: { type: "mail_template", id },
    data: { fields },
  });
  return { updatedAt: at.toISOString() };
}
