import { record } from "@/lib/events/record";
import { theirAutomations } from "../held";
import type { HandOver } from "./hand-over";

/** What is given to the member by itself is given to the recipient from now on. @returns how many */
export async function handOverAutomations({ tx, actor, fromUserId, to }: HandOver): Promise<number> {
  const automations = await tx.automation.findMany({
    where: theirAutomations(fromUserId),
    select: { id: true, settings: true, stage: { select: { postingId: true } } },
  });
  for (const { id, settings, stage } of automations) {
    await tx.automation.update({
      where: { id },
      data: { settings: { ...(settings as Record<string, string>), userId: to.id } },
    });
    await record(tx, actor, {
      name: "automation.handed_over",
      record: { type: "automation", id },
      postingId: stage.postingId,
      data: { fromUserId, userId: to.id },
    });
  }
  return automations.length;
}
