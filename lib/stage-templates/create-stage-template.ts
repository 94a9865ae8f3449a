import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditStageTemplates } from "./policy";
import type { CreateStageTemplate } from "./schema";
import { insertTemplate, notKeeper } from "./stages/load-template";

/** Keeps stages that new postings may start from. */
export async function createStageTemplate(actor: Actor, input: CreateStageTemplate) {
  if (!canEditStageTemplates(actor)) throw new AppError("forbidden", notKeeper);
  return transaction(async (tx) => {
    const templateId = await insertTemplate(tx, input);
    await record(tx, actor, {
      name: "stage_template.created",
      record: { type: "stage_template", id: templateId },
      data: {},
    });
    return { templateId };
  });
}
