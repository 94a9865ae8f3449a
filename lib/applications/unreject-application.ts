import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { cancelMail } from "@/lib/mail/cancel-mail";
import { loadApplication } from "./load";
import { canRejectApplication } from "./policy";
import { canBecome } from "./rules";
import type { UnrejectApplication } from "./schema";

/** Takes a rejection back and with it the mail, unless that has gone: then the answer says so. */
export async function unrejectApplication(actor: Actor, input: UnrejectApplication) {
  return transaction((tx) => unrejectWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function unrejectWithin(tx: Tx, actor: Actor, { applicationId }: UnrejectApplication) {
  const application = await loadApplication(tx, actor, applicationId);
  if (!canRejectApplication(actor, application))
    throw new AppError("forbidden", "Only the people who run this hiring take a rejection back.");
  if (!canBecome(application.status, "active"))
    throw new AppError("conflict", "This application is not rejected.");
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, status: "rejected" },
    data: { status: "active", rejectReason: null, statusChangedAt: now() },
  });
  if (count === 0) throw new AppError("conflict", "Somebody else has taken this rejection back meanwhile.");
  const { postingId, candidateId } = application;
  const about = { postingId, applicationId, candidateId };
  const mail = await tx.mail.findFirst({
    where: { applicationId, kind: "rejection", status: { not: "cancelled" } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  const wasCancelled = mail ? await cancelMail(tx, actor, { ...about, mailId: mail.id }) : false;
  await record(tx, actor, {
    name: "application.unrejected",
    record: { type: "application", id: applicationId },
    ...about,
    data: {},
  });
  return { applicationId, mail: mail ? (wasCancelled ? "cancelled" : "sent") : "none" } as const;
}
