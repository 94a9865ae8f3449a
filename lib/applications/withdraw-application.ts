import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { cancelMail } from "@/lib/mail/cancel-mail";
import { loadOwnApplication } from "./load";
import { canActAsCandidate } from "./policy";
import { canBecome, publicStatus } from "./rules";
import type { WithdrawApplication } from "./schema";

/** The candidate takes the application back. A rejection that they have not heard of yet does not stand in the way. */
export async function withdrawApplication(actor: Actor, { applicationId }: WithdrawApplication) {
  return transaction(async (tx) => {
    const application = await loadOwnApplication(tx, actor, applicationId);
    if (!canActAsCandidate(actor, application))
      throw new AppError("forbidden", "Only the candidate withdraws an application.");
    const at = now();
    if (!canBecome(publicStatus(application, at), "withdrawn"))
      throw new AppError("conflict", "This application has been decided already.");
    const { count } = await tx.application.updateMany({
      where: { id: applicationId, status: application.status },
      data: { status: "withdrawn", statusChangedAt: at, rejectReason: null },
    });
    if (count === 0)
      throw new AppError("conflict", "This application has changed meanwhile. Look at it again.");
    const { postingId, candidateId, decisionMail } = application;
    const about = { postingId, applicationId, candidateId };
    if (decisionMail?.status === "queued") await cancelMail(tx, actor, { ...about, mailId: decisionMail.id });
    await record(tx, actor, {
      name: "application.withdrawn",
      record: { type: "application", id: applicationId },
      ...about,
      data: {},
    });
    return { applicationId };
  });
}
