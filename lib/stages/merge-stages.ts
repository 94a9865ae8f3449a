import { enterStage } from "@/lib/applications/move-application";
import type { Actor } from "@/lib/auth/actor";
import { atTime, now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import {
  loadPipelineOf,
  noStage,
  notYours,
  type PipelineStage,
  putInOrder,
  requirePipeline,
} from "./pipeline/load-pipeline";
import { canEditStages } from "./policy";
import type { MergeStages } from "./schema";

/**
 * Takes a stage away and puts everybody in it into another one, decided applications too; each of them is moved,
 * with an event of its own, and their candidates see it when it can no longer be taken back.
 */
export async function mergeStages(actor: Actor, input: MergeStages): Promise<{ moved: number }> {
  const { stageId, intoStageId, seenCount } = input;
  return transaction(async (tx) => {
    const { posting, stages, stage } = await loadPipelineOf(tx, actor, stageId);
    requireAllowed(canEditStages(actor, posting), notYours);
    if (stageId === intoStageId || !stages.some(({ id }) => id === intoStageId)) throw noStage();
    const left = stages.filter(({ id }) => id !== stageId);
    requirePipeline(posting, left);
    // Whoever moves somebody into this stage right now is waited for, and nobody comes into it afterwards.
    await tx.$queryRaw`SELECT 1 FROM "Stage" WHERE id = ${stageId}::uuid FOR UPDATE`;
    const count = await tx.application.count({ where: { stageId } });
    if (count !== seenCount)
      throw new AppError("conflict", `${movedWords(count)} now. Look again before you merge the stages.`);
    // One moment for all of it: so it can be found again when it is taken back.
    const moved = await atTime(now(), () => merge(tx, actor, posting.id, stage, input));
    await putInOrder(
      tx,
      posting.id,
      left.map(({ id }) => id),
    );
    return { moved };
  });
}

async function merge(tx: Tx, actor: Actor, postingId: string, stage: PipelineStage, input: MergeStages) {
  const { stageId, intoStageId, keeps, runsAutomations } = input;
  const { moved } = await enterStage(tx, actor, {
    postingId,
    fromStageId: stageId,
    toStageId: intoStageId,
    where: {},
    runsAutomations,
  });
  const kept = keeps ? await takeAlong(tx, stageId, intoStageId) : { automationIds: [], mailTemplateIds: [] };
  await tx.stage.delete({ where: { id: stageId } });
  const { name, publicLabel, type, position } = stage;
  await record(tx, actor, {
    name: "stage.merged",
    record: { type: "stage", id: stageId },
    postingId,
    data: { intoStageId, name, publicLabel, type, position, moved: moved.length, ...kept },
  });
  return moved.length;
}

const movedWords = (count: number) =>
  count === 1 ? "1 application stands in this stage" : `${count} applications stand in this stage`;

/**
 * The automations and mail templates of the stage that goes become those of the other one; a template whose name is
 * taken there gets a mark behind it.
 */
async function takeAlong(tx: Tx, stageId: string, intoStageId: string) {
  const automations = await tx.automation.updateManyAndReturn({
    where: { stageId },
    data: { stageId: intoStageId },
    select: { id: true },
  });
  const templates = await tx.mailTemplate.findMany({ where: { stageId } });
  for (const { id, kind, language, name } of templates) {
    const taken = await tx.mailTemplate.count({ where: { kind, language, name, stageId: intoStageId } });
    const called = taken ? `${name} (${id.slice(-4)})` : name;
    await tx.mailTemplate.update({ where: { id }, data: { stageId: intoStageId, name: called } });
  }
  return {
    automationIds: automations.map(({ id }) => id),
    mailTemplateIds: templates.map(({ id }) => id),
  };
}
