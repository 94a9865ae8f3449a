import type { Actor } from "@/lib/auth/actor";
import { startAutomations } from "@/lib/automations/runs/start-automations";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordAll } from "@/lib/events/record";
import type { Prisma } from "@/prisma/generated/client";
import { loadApplication } from "./load";
import { canMoveApplication } from "./policy";
import { isMovable } from "./rules";
import type { MoveApplication } from "./schema";

/** Puts an application into another stage of its posting. */
export async function moveApplication(actor: Actor, input: MoveApplication) {
  return transaction((tx) => moveWithin(tx, actor, input));
}

/** The same in the caller's transaction; the only place that moves anyone. */
export async function moveWithin(tx: Tx, actor: Actor, input: MoveApplication) {
  const { applicationId, fromStageId, toStageId } = input;
  const application = await loadApplication(tx, actor, applicationId);
  if (!canMoveApplication(actor, application))
    throw new AppError("forbidden", "Only the people who run this hiring move applications.");
  if (!isMovable(application))
    throw new AppError("conflict", "This application has been decided, so it stays in its stage.");
  const { postingId } = application;
  await holdStage(tx, postingId, toStageId);
  const where = { id: applicationId, stageId: fromStageId, status: "active" };
  const { stageEnteredAt, moved } = await enterStage(tx, actor, { postingId, fromStageId, toStageId, where });
  if (moved.length === 0)
    throw new AppError("conflict", "Somebody else has moved or decided this application meanwhile.");
  return { applicationId, stageId: toStageId, stageEnteredAt };
}

/** A stage that is being merged away is gone for whoever wants to move into it. @throws AppError not_found */
async function holdStage(tx: Tx, postingId: string, stageId: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Stage" WHERE id = ${stageId}::uuid AND "postingId" = ${postingId}::uuid FOR KEY SHARE`;
  if (found.length === 0) throw new AppError("not_found", "This stage does not exist.");
}

type Entering = {
  postingId: string;
  fromStageId: string;
  toStageId: string;
  /** Which of those in the stage before; whoever is not there any more is left alone. */
  where: Prisma.ApplicationWhereInput;
  /** Off where people come into a stage only because theirs has gone. */
  runsAutomations?: boolean;
};

/**
 * What moving writes, for one or for all of a stage: the stage, an event for each, and what follows by itself. The
 * caller has asked policy and rules, and holds the stage. No other code writes an application's stage.
 */
export async function enterStage(tx: Tx, actor: Actor, entering: Entering) {
  const { postingId, fromStageId, toStageId, where, runsAutomations = true } = entering;
  const stageEnteredAt = now();
  const moved = await tx.application.updateManyAndReturn({
    where: { AND: [where, { postingId, stageId: fromStageId }] },
    data: { stageId: toStageId, stageEnteredAt },
    select: { id: true, candidateId: true, status: true },
  });
  await recordAll(
    tx,
    actor,
    moved.map(({ id, candidateId }) => ({
      name: "application.moved",
      record: { type: "application", id },
      postingId,
      applicationId: id,
      candidateId,
      data: { fromStageId, toStageId },
    })),
  );
  const applicationIds = moved.filter(({ status }) => status === "active").map(({ id }) => id);
  if (runsAutomations) await startAutomations(tx, { stageId: toStageId, stageEnteredAt, applicationIds });
  return { stageEnteredAt, moved };
}
