import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadApplication } from "./load";
import { canRateApplication } from "./policy";
import type { RateApplication } from "./schema";

/** Gives an application one to five stars, or takes them away. */
export async function rateApplication(actor: Actor, { applicationId, rating }: RateApplication) {
  return transaction(async (tx) => {
    const application = await loadApplication(tx, actor, applicationId);
    if (!canRateApplication(actor, application))
      throw new AppError("forbidden", "Only the people who run this hiring rate applications.");
    await tx.application.update({ where: { id: applicationId }, data: { rating } });
    await record(tx, actor, {
      name: "application.rated",
      record: { type: "application", id: applicationId },
      postingId: application.postingId,
      applicationId,
      candidateId: application.candidateId,
      data: { rating },
    });
    return { applicationId, rating };
  });
}
