import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { automationEvent, loadStage, notYours, requireDeed } from "./deeds/load-automation";
import { canEditAutomations } from "./policy";
import { mostAutomations } from "./rules";
import type { AddAutomation } from "./schema";

/** Has something done for whoever enters the stage from now on; those who are in it already are left alone. */
export async function addAutomation(actor: Actor, input: AddAutomation): Promise<{ automationId: string }> {
  const { stageId, deed, enabled } = input;
  return transaction(async (tx) => {
    const { posting, postingId } = await loadStage(tx, actor, stageId);
    requireAllowed(canEditAutomations(actor, posting) && isStaff(actor), notYours);
    if ((await tx.automation.count({ where: { stageId } })) >= mostAutomations)
      throw new AppError("conflict", `A stage has at most ${mostAutomations} automations.`);
    await requireDeed(tx, postingId, deed);
    const { id } = await tx.automation.create({
      data: { stageId, ...deed, enabled, createdById: actor.userId, createdAt: now() },
      select: { id: true },
    });
    const event = automationEvent({ id, stageId, kind: deed.kind, postingId });
    await record(tx, actor, { name: "automation.added", ...event });
    return { automationId: id };
  });
}
