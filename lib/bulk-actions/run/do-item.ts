import { assignOwnerWithin } from "@/lib/applications/assign-owner";
import { loadApplication } from "@/lib/applications/load";
import { moveWithin } from "@/lib/applications/move-application";
import { rejectWithin } from "@/lib/applications/reject-application";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { applicantValues, valueFacts } from "@/lib/mail/applicant-values";
import { fillTemplate } from "@/lib/mail/rules";
import { writeMailIn } from "@/lib/mail/write-mail";
import { tagWithin } from "@/lib/tags/tag-candidate";
import { heldSeconds } from "../rules";
import type { BulkDeed } from "../schema";
import type { Kept } from "./kept";

type Item = { applicationId: string; kept: Kept };

/** It is as it should be already: nothing to do, and nothing to put back. */
const there = (words: string) => new AppError("conflict", words);

/** Does the deed to one application, through the same verbs as a person does it. @returns what to keep for undoing */
export async function doItem(tx: Tx, actor: Actor, deed: BulkDeed, item: Item): Promise<Partial<Kept>> {
  const { applicationId, kept } = item;
  switch (deed.kind) {
    case "move": {
      if (kept.status === "active" && kept.stageId === deed.toStageId)
        throw there("This application is in the stage already.");
      const move = { applicationId, fromStageId: kept.stageId, toStageId: deed.toStageId };
      return { at: (await moveWithin(tx, actor, move)).stageEnteredAt };
    }
    case "reject": {
      const { reason, mail } = deed;
      const words = mail && { ...(await filled(tx, actor, applicationId, mail)), delaySeconds: heldSeconds };
      const rejection = { applicationId, reason, mail: words };
      const { mailId, statusChangedAt } = await rejectWithin(tx, actor, rejection, true);
      return { at: statusChangedAt, mailId };
    }
    case "tag": {
      const { candidateId } = await loadApplication(tx, actor, applicationId);
      const { tagId, wasAdded } = await tagWithin(tx, actor, { candidateId, applicationId, name: deed.name });
      if (!wasAdded) throw there("This candidate has the tag already.");
      return { tagId };
    }
    case "assign":
      return assign(tx, actor, item, deed.ownerId);
    case "message": {
      const sendAfter = new Date(now().getTime() + heldSeconds * 1000);
      const { mailId } = await writeMailIn(tx, actor, { applicationId, ...deed.mail, sendAfter }, true);
      return { mailId };
    }
    case "export":
      return {};
  }
}

async function assign(tx: Tx, actor: Actor, { applicationId, kept }: Item, ownerId: string | null) {
  const now = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { ownerId: true },
  });
  if (now.ownerId === ownerId) throw there("This application has the owner already.");
  if (now.ownerId !== kept.ownerId) throw there("Somebody else has changed the owner meanwhile.");
  await assignOwnerWithin(tx, actor, { applicationId, ownerId });
  return {};
}

type Words = { subject: string; text: string };

async function filled(tx: Tx, actor: Actor, id: string, { subject, text }: Words): Promise<Words> {
  const found = await tx.application.findUniqueOrThrow({ where: { id }, select: valueFacts });
  const values = applicantValues(actor, found);
  return { subject: fillTemplate(subject, values), text: fillTemplate(text, values) };
}
