import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditStageTemplates } from "./policy";
import type { CreateStageTemplate, DeleteStageTemplate } from "./schema";
import { loadTemplate, notKeeper } from "./stages/load-template";

/** Takes a template away; postings keep their stages. Returns what it was, so that it can be made again. */
export async function deleteStageTemplate(
  actor: Actor,
  { templateId }: DeleteStageTemplate,
): Promise<CreateStageTemplate> {
  return transaction(async (tx) => {
    const { name, stages, isDefault } = await loadTemplate(tx, actor, templateId);
    if (!canEditStageTemplates(actor)) throw new AppError("forbidden", notKeeper);
    await tx.stageTemplate.deleteMany({ where: { id: templateId } });
    await record(tx, actor, {
      name: "stage_template.deleted",
      record: { type: "stage_template", id: templateId },
      data: {},
    });
    return { name, stages, isDefault };
  });
}
