import { enterStage } from "@/lib/applications/move-application";
import { undoSeconds } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { EventData } from "@/lib/events/catalog";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { loadPipeline, notYours, putInOrder, requirePipeline } from "./pipeline/load-pipeline";
import { canEditStages } from "./policy";
import type { UnmergeStage } from "./schema";

type Merged = EventData<"stage.merged"> & { at: Date };

/**
 * Puts back a stage that has just been merged away, with the people and what else came from it; whoever has been
 * moved on or decided since stays where they are.
 */
export async function unmergeStage(actor: Actor, { postingId, stageId }: UnmergeStage): Promise<void> {
  await transaction(async (tx) => {
    const { posting, stages } = await loadPipeline(tx, actor, postingId);
    requireAllowed(canEditStages(actor, posting), notYours);
    const merged = await findMerged(tx, postingId, stageId);
    const { name, publicLabel, type, position, intoStageId } = merged;
    if (!stages.some(({ id }) => id === intoStageId) || stages.some(({ id }) => id === stageId))
      throw new AppError("conflict", "The stages have been changed since, so this cannot be taken back.");
    const words = { name, publicLabel, type };
    requirePipeline(posting, stages.toSpliced(position, 0, { id: stageId, position, ...words }));
    await tx.stage.create({ data: { id: stageId, postingId, ...words, position: stages.length + 1000 } });
    const order = stages.map(({ id }) => id).toSpliced(position, 0, stageId);
    await putInOrder(tx, postingId, order);
    const { moved } = await enterStage(tx, actor, {
      postingId,
      fromStageId: intoStageId,
      toStageId: stageId,
      where: { id: { in: await movedBy(tx, stageId, merged) }, stageEnteredAt: merged.at },
      runsAutomations: false,
    });
    const back = { data: { stageId } };
    await tx.automation.updateMany({
      where: { id: { in: merged.automationIds }, stageId: intoStageId },
      ...back,
    });
    await tx.mailTemplate.updateMany({
      where: { id: { in: merged.mailTemplateIds }, stageId: intoStageId },
      ...back,
    });
    await record(tx, actor, {
      name: "stage.unmerged",
      record: { type: "stage", id: stageId },
      postingId,
      data: { fromStageId: intoStageId, moved: moved.length },
    });
  });
}

/** @throws AppError conflict when it is too late, or when there was no such merge */
async function findMerged(tx: Tx, postingId: string, stageId: string): Promise<Merged> {
  const event = await tx.event.findFirst({
    where: { postingId, recordId: stageId, name: "stage.merged" },
    orderBy: { occurredAt: "desc" },
    select: { data: true, occurredAt: true },
  });
  if (!event || now().getTime() > event.occurredAt.getTime() + undoSeconds * 1000)
    throw new AppError("conflict", "It is too late to take this back: candidates may have seen it.");
  return { ...(event.data as EventData<"stage.merged">), at: event.occurredAt };
}

/** Whom the merge moved, all in the same moment. */
async function movedBy(tx: Tx, stageId: string, { intoStageId, at }: Merged): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "applicationId"::text AS id FROM "Event"
    WHERE name = 'application.moved' AND "occurredAt" = ${at}::timestamptz
      AND data->>'fromStageId' = ${stageId} AND data->>'toStageId' = ${intoStageId}`;
  return rows.map(({ id }) => id);
}
