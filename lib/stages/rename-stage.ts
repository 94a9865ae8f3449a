import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { loadPipelineOf, notYours, requirePipeline } from "./pipeline/load-pipeline";
import { canEditStages } from "./policy";
import type { RenameStage } from "./schema";

/** Gives a stage other words or another type; candidates read its public label from then on. */
export async function renameStage(actor: Actor, input: RenameStage): Promise<void> {
  const { stageId, seen, ...words } = input;
  await transaction(async (tx) => {
    const { posting, stages, stage } = await loadPipelineOf(tx, actor, stageId);
    requireAllowed(canEditStages(actor, posting), notYours);
    const names = ["name", "publicLabel", "type"] as const;
    if (names.some((name) => stage[name] !== seen[name]))
      throw new AppError(
        "conflict",
        `Somebody else has changed this stage meanwhile: it is “${stage.name}” now.`,
      );
    const fields = names.filter((name) => stage[name] !== words[name]);
    if (fields.length === 0) return;
    requirePipeline(
      posting,
      stages.map((each) => (each.id === stageId ? { ...each, ...words } : each)),
    );
    await tx.stage.update({ where: { id: stageId }, data: words });
    await record(tx, actor, {
      name: "stage.renamed",
      record: { type: "stage", id: stageId },
      postingId: posting.id,
      data: { fields },
    });
  });
}
