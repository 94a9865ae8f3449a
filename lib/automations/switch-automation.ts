import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { requireAllowed } from "@/lib/postings/content/load-posting";
import { automationEvent, loadAutomation, notYours } from "./deeds/load-automation";
import { canEditAutomations } from "./policy";
import type { SwitchAutomation } from "./schema";

/** Lets an automation rest, or work again. What waits when it is switched off is not done. */
export async function switchAutomation(actor: Actor, input: SwitchAutomation): Promise<void> {
  const { automationId, enabled } = input;
  await transaction(async (tx) => {
    const automation = await loadAutomation(tx, actor, automationId);
    requireAllowed(canEditAutomations(actor, automation.posting), notYours);
    if (automation.enabled === enabled) return;
    await tx.automation.update({ where: { id: automationId }, data: { enabled } });
    const name = enabled ? "automation.enabled" : "automation.disabled";
    await record(tx, actor, { name, ...automationEvent(automation) });
  });
}
