import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadApplication } from "./load";
import { canHireApplication } from "./policy";
import { canBecome } from "./rules";
import type { HireApplication } from "./schema";

export async function hireApplication(actor: Actor, { applicationId }: HireApplication) {
  return transaction(async (tx) => {
    const application = await loadApplication(tx, actor, applicationId);
    if (!canHireApplication(actor, application))
      throw new AppError("forbidden", "Only the people who run this hiring hire.");
    if (!canBecome(application.status, "hired"))
      throw new AppError("conflict", "This application has been decided already.");
    const { count } = await tx.application.updateMany({
      where: { id: applicationId, status: "active" },
      data: { status: "hired", statusChangedAt: now() },
    });
    if (count === 0)
      throw new AppError("conflict", "Somebody else has decided on this application meanwhile.");
    await record(tx, actor, {
      name: "application.hired",
      record: { type: "application", id: applicationId },
      postingId: application.postingId,
      applicationId,
      candidateId: application.candidateId,
      data: {},
    });
    return { applicationId };
  });
}
