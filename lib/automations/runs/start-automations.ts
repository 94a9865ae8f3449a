import { mailSendAfter } from "@/lib/applications/rules";
import type { Tx } from "@/lib/db";
import { enqueue } from "@/lib/tasks/enqueue";

type Entering = { stageId: string; stageEnteredAt: Date; applicationIds: string[] };

/**
 * Writes down, in the transaction of a move, what follows by itself from entering the stage, and has it done when
 * the move can no longer be taken back.
 */
export async function startAutomations(tx: Tx, entering: Entering): Promise<void> {
  const { stageId, stageEnteredAt, applicationIds } = entering;
  const automations = await tx.automation.findMany({
    where: { stageId, enabled: true },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  if (automations.length === 0 || applicationIds.length === 0) return;
  await tx.automationRun.createMany({
    data: applicationIds.flatMap((applicationId) =>
      automations.map(({ id: automationId }) => ({
        automationId,
        applicationId,
        stageEnteredAt,
        createdAt: stageEnteredAt,
      })),
    ),
    skipDuplicates: true,
  });
  const startAfter = mailSendAfter(stageEnteredAt);
  for (const applicationId of applicationIds) {
    const payload = { applicationId, stageEnteredAt: stageEnteredAt.toISOString() };
    await enqueue(tx, "run-automations", payload, { startAfter });
  }
}
