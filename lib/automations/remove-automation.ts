import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { automationEvent, loadAutomation, notYours } from "./deeds/load-automation";
import { canEditAutomations } from "./policy";
import type { RemoveAutomation } from "./schema";

/** Takes an automation away, and with it the list of what it did; the timelines of the applications keep it. */
export async function removeAutomation(actor: Actor, { automationId }: RemoveAutomation): Promise<void> {
  await transaction(async (tx) => {
    const automation = await loadAutomation(tx, actor, automationId);
    requireAllowed(canEditAutomations(actor, automation.posting), notYours);
    await tx.automation.delete({ where: { id: automationId } });
    await record(tx, actor, { name: "automation.removed", ...automationEvent(automation) });
  });
}
