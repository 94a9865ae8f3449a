import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { loadPosting, type PostingLife } from "@/lib/postings/content/load-posting";
import { canStagesChange, pipelineProblem } from "../rules";

export type PipelineStage = {
  id: string;
  position: number;
  name: string;
  publicLabel: string;
  type: string;
};

const stageSelect = { id: true, position: true, name: true, publicLabel: true, type: true } as const;

export const notYours = "Only the people who run this hiring change its stages.";

export const noStage = () => new AppError("not_found", "This stage does not exist.");

/**
 * The stages of a posting in order, held against other changes of its stages until the transaction ends.
 * @throws AppError not_found
 */
export async function loadPipeline(
  tx: Tx,
  actor: Actor,
  postingId: string,
): Promise<{ posting: PostingLife; stages: PipelineStage[] }> {
  const posting = await loadPosting(tx, actor, postingId);
  const stages = await tx.stage.findMany({
    where: { postingId },
    orderBy: { position: "asc" },
    select: stageSelect,
  });
  return { posting, stages };
}

/** The pipeline that a stage is part of. @throws AppError not_found */
export async function loadPipelineOf(tx: Tx, actor: Actor, stageId: string) {
  const found = await tx.stage.findUnique({ where: { id: stageId }, select: { postingId: true } });
  if (!found) throw noStage();
  const pipeline = await loadPipeline(tx, actor, found.postingId);
  const stage = pipeline.stages.find(({ id }) => id === stageId);
  if (!stage) throw noStage();
  return { ...pipeline, stage };
}

/** @throws AppError conflict when the posting is over, or when these stages would break a rule */
export function requirePipeline(
  posting: { status: string },
  stages: Pick<PipelineStage, "name" | "type">[],
): void {
  if (!canStagesChange(posting))
    throw new AppError("conflict", "This posting is archived, so its stages stay as they are.");
  const problem = pipelineProblem(stages);
  if (problem) throw new AppError("conflict", problem);
}

/** Gives the stages of a posting these places, in two steps, for no two may have the same one at any moment. */
export async function putInOrder(tx: Tx, postingId: string, stageIds: string[]): Promise<void> {
  await tx.$executeRaw`UPDATE "Stage" SET position = position + 1000 WHERE "postingId" = ${postingId}::uuid`;
  await tx.$executeRaw`
    UPDATE "Stage" s SET position = o.place - 1
    FROM unnest(${stageIds}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE s.id = o.id AND s."postingId" = ${postingId}::uuid`;
}
