import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting } from "@/lib/postings/content/load-posting";
import { StageWords } from "@/lib/stages/schema";
import { canEditStageTemplates } from "./policy";
import type { SaveStageTemplate } from "./schema";
import { insertTemplate, notKeeper } from "./stages/load-template";

/** Keeps the stages of a posting, without its automations, for postings to come. */
export async function saveStageTemplate(actor: Actor, input: SaveStageTemplate) {
  return transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, input.postingId);
    if (!canEditStageTemplates(actor)) throw new AppError("forbidden", notKeeper);
    const stages = await tx.stage.findMany({
      where: { postingId: posting.id },
      orderBy: { position: "asc" },
      select: { name: true, publicLabel: true, type: true },
    });
    const words = StageWords.array().parse(stages);
    const templateId = await insertTemplate(tx, { name: input.name, stages: words, isDefault: false });
    await record(tx, actor, {
      name: "stage_template.created",
      record: { type: "stage_template", id: templateId },
      data: {},
    });
    return { templateId };
  });
}
