import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { automationEvent, loadAutomation, notYours, requireDeed } from "./deeds/load-automation";
import { canEditAutomations } from "./policy";
import type { UpdateAutomation } from "./schema";

/** Has something else done, or with other words; what has been done stays done. */
export async function updateAutomation(actor: Actor, input: UpdateAutomation): Promise<void> {
  const { automationId, deed } = input;
  await transaction(async (tx) => {
    const automation = await loadAutomation(tx, actor, automationId);
    requireAllowed(canEditAutomations(actor, automation.posting), notYours);
    await requireDeed(tx, automation.postingId, deed);
    await tx.automation.update({ where: { id: automationId }, data: deed });
    const event = automationEvent({ ...automation, kind: deed.kind });
    await record(tx, actor, { name: "automation.updated", ...event });
  });
}
