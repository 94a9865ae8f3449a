import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
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
  const { postingId, candidateId } = application;
  const stage = await tx.stage.findFirst({ where: { id: toStageId, postingId }, select: { id: true } });
  if (!stage) throw new AppError("not_found", "This stage does not exist.");
  const stageEnteredAt = now();
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, stageId: fromStageId, status: "active" },
    data: { stageId: toStageId, stageEnteredAt },
  });
  if (count === 0)
    throw new AppError("conflict", "Somebody else has moved or decided this application meanwhile.");
  await record(tx, actor, {
    name: "application.moved",
    record: { type: "application", id: applicationId },
    postingId,
    applicationId,
    candidateId,
    data: { fromStageId, toStageId },
  });
  return { applicationId, stageId: toStageId, stageEnteredAt };
}
