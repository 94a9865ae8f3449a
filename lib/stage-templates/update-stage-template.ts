import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditStageTemplates } from "./policy";
import type { UpdateStageTemplate } from "./schema";
import { loadTemplate, notKeeper, requireFreeName } from "./stages/load-template";

/** Changes a template; the postings that were made from it keep their stages. */
export async function updateStageTemplate(actor: Actor, input: UpdateStageTemplate): Promise<void> {
  const { templateId, name, stages, seenUpdatedAt } = input;
  await transaction(async (tx) => {
    const template = await loadTemplate(tx, actor, templateId);
    if (!canEditStageTemplates(actor)) throw new AppError("forbidden", notKeeper);
    const fields = [
      ...(template.name === name ? [] : ["name"]),
      ...(isDeepStrictEqual(template.stages, stages) ? [] : ["stages"]),
    ];
    await requireFreeName(tx, name, templateId);
    const { count } = await tx.stageTemplate.updateMany({
      where: { id: templateId, updatedAt: new Date(seenUpdatedAt) },
      data: { name, stages, updatedAt: now() },
    });
    if (count === 0)
      throw new AppError("conflict", "Somebody else has changed this template meanwhile. Look at it again.");
    if (fields.length === 0) return;
    await record(tx, actor, {
      name: "stage_template.updated",
      record: { type: "stage_template", id: templateId },
      data: { fields },
    });
  });
}
