import { assignOwnerWithin } from "@/lib/applications/assign-owner";
import { loadApplication } from "@/lib/applications/load";
import { enterStage } from "@/lib/applications/move-application";
import { unrejectWithin } from "@/lib/applications/unreject-application";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { cancelMail } from "@/lib/mail/cancel-mail";
import { untagWithin } from "@/lib/tags/untag-candidate";
import type { BulkDeed } from "../schema";
import type { Kept } from "./kept";

type Item = { applicationId: string; kept: Kept };

/** Takes a done deed back from one application. @returns why that could not be, in words, or null */
export async function putBack(tx: Tx, actor: Actor, deed: BulkDeed, item: Item): Promise<string | null> {
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = ${item.applicationId}::uuid FOR UPDATE`;
  const application = await loadApplication(tx, actor, item.applicationId);
  const { postingId, candidateId, id: applicationId } = application;
  const mail = { postingId, candidateId, applicationId, mailId: item.kept.mailId ?? "" };
  switch (deed.kind) {
    case "move":
      return moveBack(tx, actor, { ...item, postingId, toStageId: deed.toStageId });
    case "reject": {
      const words = await unreject(tx, actor, item);
      if (item.kept.mailId) await cancelMail(tx, actor, mail);
      return words;
    }
    case "tag":
      if (item.kept.tagId)
        await untagWithin(tx, actor, { candidateId, applicationId, tagId: item.kept.tagId });
      return null;
    case "assign":
      return assignBack(tx, actor, item, deed.ownerId);
    case "message":
      return (await cancelMail(tx, actor, mail)) ? null : "The mail has gone or been taken back already.";
    case "export":
      return null;
  }
}

type MovedItem = Item & { postingId: string; toStageId: string };

async function moveBack(tx: Tx, actor: Actor, { applicationId, kept, ...move }: MovedItem) {
  const isThere = await tx.stage.findFirst({ where: { id: kept.stageId }, select: { id: true } });
  if (!isThere) return "The stage that it came from has gone.";
  const where = { id: applicationId, status: "active", stageEnteredAt: kept.at };
  const { postingId, toStageId } = move;
  const { moved } = await enterStage(tx, actor, {
    postingId,
    fromStageId: toStageId,
    toStageId: kept.stageId,
    where,
    runsAutomations: false,
  });
  if (moved.length === 0) return "Somebody has moved or decided it since.";
  await tx.application.update({
    where: { id: applicationId },
    data: { stageEnteredAt: kept.stageEnteredAt },
  });
  return null;
}

async function unreject(tx: Tx, actor: Actor, { applicationId, kept }: Item) {
  const same = { id: applicationId, status: "rejected", statusChangedAt: kept.at };
  if ((await tx.application.count({ where: same })) === 0) return "Somebody has decided otherwise since.";
  await unrejectWithin(tx, actor, { applicationId });
  await tx.application.update({
    where: { id: applicationId },
    data: { statusChangedAt: kept.statusChangedAt },
  });
  return null;
}

async function assignBack(tx: Tx, actor: Actor, { applicationId, kept }: Item, ownerId: string | null) {
  const same = await tx.application.count({ where: { id: applicationId, ownerId } });
  if (same === 0) return "Somebody has changed the owner since.";
  try {
    await assignOwnerWithin(tx, actor, { applicationId, ownerId: kept.ownerId });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}
