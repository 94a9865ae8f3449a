import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { loadPipeline, notYours, putInOrder, requirePipeline } from "./pipeline/load-pipeline";
import { canEditStages } from "./policy";
import { areSameStages } from "./rules";
import type { ReorderStages } from "./schema";

/** Puts the stages of a posting into another order; the applications stay in theirs. */
export async function reorderStages(actor: Actor, input: ReorderStages): Promise<void> {
  const { postingId, seen, order } = input;
  await transaction(async (tx) => {
    const { posting, stages } = await loadPipeline(tx, actor, postingId);
    requireAllowed(canEditStages(actor, posting), notYours);
    const now = stages.map(({ id }) => id);
    if (now.join() !== seen.join())
      throw new AppError("conflict", "Somebody else has changed the stages meanwhile. Look at them again.");
    if (!areSameStages(now, order))
      throw new AppError("invalid", "The new order must name each stage once.", {
        order: ["Name each stage once."],
      });
    if (now.join() === order.join()) return;
    const byId = new Map(stages.map((stage) => [stage.id, stage]));
    requirePipeline(
      posting,
      order.flatMap((id) => byId.get(id) ?? []),
    );
    await putInOrder(tx, postingId, order);
    await record(tx, actor, {
      name: "stage.reordered",
      record: { type: "posting", id: postingId },
      postingId,
      data: { stageIds: order },
    });
  });
}
