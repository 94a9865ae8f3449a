import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canReadStageTemplates } from "../policy";
import type { CreateStageTemplate } from "../schema";
import { stagesOf } from "./starting-stages";

/** One template, for whoever may read templates. @throws AppError not_found */
export async function loadTemplate(tx: Tx, actor: Actor, templateId: string) {
  const found = canReadStageTemplates(actor)
    ? await tx.stageTemplate.findUnique({ where: { id: templateId } })
    : null;
  if (!found) throw new AppError("not_found", "This template does not exist.");
  return { ...found, stages: stagesOf(found.stages) };
}

export const notKeeper = "Only admins keep the templates for stages.";

/** Two templates of one name would be taken for each other. @throws AppError invalid */
export async function requireFreeName(tx: Tx, name: string, ownId?: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('stage-template'), 0)`;
  const taken = await tx.stageTemplate.findFirst({
    where: { name: { equals: name, mode: "insensitive" }, NOT: { id: ownId } },
    select: { id: true },
  });
  if (!taken) return;
  const words = "There is a template of this name already.";
  throw new AppError("invalid", words, { name: [words] });
}

/** At most one template is the default. */
export async function clearDefault(tx: Tx): Promise<void> {
  await tx.stageTemplate.updateMany({ where: { isDefault: true }, data: { isDefault: false } });
}

/** Writes a new template; the verb that calls it has asked the policy. */
export async function insertTemplate(tx: Tx, template: CreateStageTemplate): Promise<string> {
  await requireFreeName(tx, template.name);
  if (template.isDefault) await clearDefault(tx);
  const at = now();
  const data = { ...template, createdAt: at, updatedAt: at };
  return (await tx.stageTemplate.create({ data, select: { id: true } })).id;
}
