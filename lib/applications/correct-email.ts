import type { Actor } from "@/lib/auth/actor";
import { findOrMakeCandidate, lockAddress } from "@/lib/candidates/matching";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { makeStatusLink, revokeStatusLinks } from "./apply/link";
import { queueConfirmation } from "./apply/mails";
import { loadOwnApplication } from "./load";
import { canActAsCandidate } from "./policy";
import { daysAfter, mailedLinkDays, publicStatus, receiptHours } from "./rules";
import type { CorrectEmail } from "./schema";

type Own = Awaited<ReturnType<typeof loadOwnApplication>>;

/**
 * Sends the application to another address, of which the candidate has mistyped the first one: every link that went
 * to the old one ends. Other applications under the old address are somebody else's for all we know, and stay there.
 * @returns the token of a new link, for the browser that asked.
 */
export async function correctEmail(actor: Actor, { applicationId, email }: CorrectEmail) {
  return transaction(async (tx) => {
    const application = await loadOwnApplication(tx, actor, applicationId);
    if (!canActAsCandidate(actor, application))
      throw new AppError("forbidden", "Only the candidate corrects the address.");
    if (publicStatus(application, now()) !== "active")
      throw new AppError("conflict", "This application has been decided, so its address stays.");
    await lockAddress(tx, email);
    const candidate = await moveToAddress(tx, actor, application, email);
    await revokeStatusLinks(tx, applicationId);
    const { createdAt, posting, postingId } = application;
    const at = now();
    const { linkId } = await makeStatusLink(tx, applicationId, daysAfter(at, mailedLinkDays));
    const subject = {
      applicationId,
      candidateId: candidate.id,
      name: candidate.name,
      email,
      createdAt,
      posting,
    };
    await queueConfirmation(tx, actor, subject, linkId, "email-corrected");
    await record(tx, actor, {
      name: "application.email_corrected",
      record: { type: "application", id: applicationId },
      postingId,
      applicationId,
      candidateId: candidate.id,
      data: {},
    });
    const { token } = await makeStatusLink(tx, applicationId, daysAfter(at, receiptHours / 24));
    return { applicationId, token };
  });
}

/** Mails that wait follow to the new address; nothing more goes to the old one. */
async function redirectWaiting(tx: Tx, applicationId: string, email: string): Promise<void> {
  await tx.mail.updateMany({ where: { applicationId, status: "queued" }, data: { toEmail: email } });
}

async function moveToAddress(tx: Tx, actor: Actor, application: Own, email: string) {
  const { id, postingId, candidate } = application;
  await redirectWaiting(tx, id, email);
  const hasOthers =
    (await tx.application.count({ where: { candidateId: candidate.id, id: { not: id } } })) > 0;
  const isSame = candidate.email.toLowerCase() === email.toLowerCase();
  const taken = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Candidate" WHERE lower(email) = ${email.toLowerCase()} AND id <> ${candidate.id}::uuid`;
  if (isSame || (!hasOthers && taken.length === 0))
    return tx.candidate.update({ where: { id: candidate.id }, data: { email } });
  const { name, phone, links } = candidate;
  const other = await findOrMakeCandidate(tx, actor, { name, email, phone, links });
  const existing = await tx.application.count({ where: { candidateId: other.id, postingId } });
  // Saying more would tell whoever asks that this person has applied.
  if (existing > 0) throw new AppError("conflict", "This address cannot be used here. Write to us instead.");
  await tx.application.update({ where: { id }, data: { candidateId: other.id } });
  return other;
}
