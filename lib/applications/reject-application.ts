import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { queueMail } from "@/lib/mail/queue-mail";
import { leftoverVariables } from "@/lib/mail/rules";
import { loadApplication } from "./load";
import { canRejectApplication } from "./policy";
import { canBecome, mailSendAfter } from "./rules";
import type { RejectApplication } from "./schema";

/** Turns an application down, with a mail or without; the mail waits so long that this can be taken back. */
export async function rejectApplication(actor: Actor, input: RejectApplication) {
  return transaction((tx) => rejectWithin(tx, actor, input));
}

/** The same in the caller's transaction. A held mail goes only when its holder lets it. */
export async function rejectWithin(tx: Tx, actor: Actor, input: RejectApplication, held = false) {
  const { applicationId, reason, mail } = input;
  requireFilled(mail);
  const application = await loadApplication(tx, actor, applicationId);
  if (!canRejectApplication(actor, application))
    throw new AppError("forbidden", "Only the people who run this hiring reject applications.");
  if (!canBecome(application.status, "rejected"))
    throw new AppError("conflict", "This application has been decided already.");
  const statusChangedAt = now();
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, status: "active" },
    data: { status: "rejected", rejectReason: reason, statusChangedAt },
  });
  if (count === 0) throw new AppError("conflict", "Somebody else has decided on this application meanwhile.");
  const { postingId, candidateId } = application;
  const about = { postingId, applicationId, candidateId };
  const sendAfter = mail ? mailSendAfter(statusChangedAt, mail.delaySeconds) : null;
  const to = await tx.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const queued =
    mail && sendAfter
      ? await queueMail(tx, actor, {
          ...about,
          kind: "rejection",
          toName: to.name,
          toEmail: to.email,
          subject: mail.subject,
          text: mail.text,
          sendAfter,
          held,
        })
      : null;
  await record(tx, actor, {
    name: "application.rejected",
    record: { type: "application", id: applicationId },
    ...about,
    data: { reason, mailId: queued?.mailId ?? null },
  });
  return { applicationId, mailId: queued?.mailId ?? null, sendAfter, statusChangedAt };
}

/** A candidate never reads "{{sender_name}}". */
function requireFilled(mail: RejectApplication["mail"]): void {
  const left = mail ? leftoverVariables(`${mail.subject} ${mail.text}`) : [];
  if (left.length === 0) return;
  const words = `Write out ${left.map((name) => `{{${name}}}`).join(", ")}: nothing is filled in here any more.`;
  throw new AppError("invalid", words, { "mail.text": [words] });
}
