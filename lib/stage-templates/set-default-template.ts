import type { Actor } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditStageTemplates } from "./policy";
import type { SetDefaultTemplate } from "./schema";
import { clearDefault, loadTemplate, notKeeper } from "./stages/load-template";

/** Has new postings start from this template, or again from what comes with the product. */
export async function setDefaultTemplate(actor: Actor, { templateId }: SetDefaultTemplate): Promise<void> {
  if (!canEditStageTemplates(actor)) throw new AppError("forbidden", notKeeper);
  await transaction(async (tx) => {
    const before = await holdDefault(tx);
    if (before === templateId) return;
    const id = templateId && (await loadTemplate(tx, actor, templateId)).id;
    await clearDefault(tx);
    if (id) await tx.stageTemplate.update({ where: { id }, data: { isDefault: true } });
    for (const changed of [before, id])
      if (changed)
        await record(tx, actor, {
          name: "stage_template.updated",
          record: { type: "stage_template", id: changed },
          data: { fields: ["isDefault"] },
        });
  });
}

/** Two who choose at once choose one after the other. */
async function holdDefault(tx: Tx): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('stage-template'), 0)`;
  const found = await tx.stageTemplate.findFirst({ where: { isDefault: true }, select: { id: true } });
  return found?.id ?? null;
}
