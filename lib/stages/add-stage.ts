import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { loadPipeline, notYours, putInOrder, requirePipeline } from "./pipeline/load-pipeline";
import { canEditStages } from "./policy";
import type { AddStage } from "./schema";

/** Puts a new stage behind the one that its author named. */
export async function addStage(actor: Actor, input: AddStage): Promise<{ stageId: string }> {
  const { postingId, afterStageId, ...words } = input;
  return transaction(async (tx) => {
    const { posting, stages } = await loadPipeline(tx, actor, postingId);
    requireAllowed(canEditStages(actor, posting), notYours);
    const after = stages.findIndex(({ id }) => id === afterStageId);
    if (after < 0)
      throw new AppError("conflict", "Somebody else has changed the stages meanwhile. Look at them again.");
    requirePipeline(posting, stages.toSpliced(after + 1, 0, { ...words, id: "", position: after + 1 }));
    const { id: stageId } = await tx.stage.create({
      data: { postingId, ...words, position: stages.length + 1000 },
      select: { id: true },
    });
    const order = stages.map(({ id }) => id).toSpliced(after + 1, 0, stageId);
    await putInOrder(tx, postingId, order);
    await record(tx, actor, {
      name: "stage.added",
      record: { type: "stage", id: stageId },
      postingId,
      data: { name: words.name, afterStageId },
    });
    return { stageId };
  });
}
