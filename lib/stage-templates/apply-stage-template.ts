import { enterStage } from "@/lib/applications/move-application";
import type { Actor } from "@/lib/auth/actor";
import { atTime, now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import {
  loadPipeline,
  notYours,
  type PipelineStage,
  putInOrder,
  requirePipeline,
} from "@/lib/stages/pipeline/load-pipeline";
import { canEditStages } from "@/lib/stages/policy";
import type { StageWords } from "@/lib/stages/schema";
import { canReadStageTemplates } from "./policy";
import { keptStages } from "./rules";
import type { ApplyStageTemplate } from "./schema";
import { builtInStages } from "./stages/built-in";
import { loadTemplate } from "./stages/load-template";

/**
 * Gives a posting the stages of a template. Of the stages that are mapped to one of the template's, one becomes it,
 * with its people and automations; the people of the others are moved there, and those stages go.
 */
export async function applyStageTemplate(
  actor: Actor,
  input: ApplyStageTemplate,
): Promise<{ moved: number }> {
  const { postingId, templateId, seen, mapping } = input;
  return transaction(async (tx) => {
    const { posting, stages } = await loadPipeline(tx, actor, postingId);
    requireAllowed(canEditStages(actor, posting), notYours);
    if (!canReadStageTemplates(actor))
      throw new AppError("forbidden", "Only those who hire apply templates.");
    const words = templateId ? (await loadTemplate(tx, actor, templateId)).stages : builtInStages;
    requirePipeline(posting, words);
    if (stages.map(({ id }) => id).join() !== seen.join())
      throw new AppError("conflict", "Somebody else has changed the stages meanwhile. Look at them again.");
    if (mapping.length !== stages.length || mapping.some((to) => to >= words.length))
      throw new AppError("invalid", "Say for each stage where its people go.");
    const moved = await atTime(now(), () => replace(tx, actor, postingId, { stages, words, mapping }));
    await record(tx, actor, {
      name: "stage_template.applied",
      record: { type: "posting", id: postingId },
      postingId,
      data: { templateId, moved },
    });
    return { moved };
  });
}

type Plan = { stages: PipelineStage[]; words: StageWords[]; mapping: number[] };

async function replace(tx: Tx, actor: Actor, postingId: string, plan: Plan): Promise<number> {
  const { stages, words, mapping } = plan;
  const kept = keptStages(stages, words, mapping);
  const order: string[] = [];
  for (const [place, each] of words.entries()) {
    const id = kept[place];
    if (id) await tx.stage.update({ where: { id }, data: each });
    order.push(id ?? (await newStage(tx, postingId, each, 2_000 + place)));
  }
  let moved = 0;
  for (const [index, stage] of stages.entries()) {
    const intoStageId = order[mapping[index]!]!;
    if (intoStageId !== stage.id) moved += await mergeAway(tx, actor, postingId, stage, intoStageId);
  }
  await putInOrder(tx, postingId, order);
  return moved;
}

async function newStage(tx: Tx, postingId: string, words: StageWords, position: number): Promise<string> {
  return (await tx.stage.create({ data: { postingId, ...words, position }, select: { id: true } })).id;
}

async function mergeAway(
  tx: Tx,
  actor: Actor,
  postingId: string,
  stage: PipelineStage,
  intoStageId: string,
): Promise<number> {
  const { id: stageId, name, publicLabel, type, position } = stage;
  await tx.$queryRaw`SELECT 1 FROM "Stage" WHERE id = ${stageId}::uuid FOR UPDATE`;
  const { moved } = await enterStage(tx, actor, {
    postingId,
    fromStageId: stageId,
    toStageId: intoStageId,
    where: {},
    runsAutomations: false,
  });
  await tx.stage.delete({ where: { id: stageId } });
  const gone = { name, publicLabel, type, position, automationIds: [], mailTemplateIds: [] };
  await record(tx, actor, {
    name: "stage.merged",
    record: { type: "stage", id: stageId },
    postingId,
    data: { intoStageId, moved: moved.length, ...gone },
  });
  return moved.length;
}
