import type { Actor } from "@/lib/auth/actor";
import { findByEmail, findOrMakeCandidate, lockAddress } from "@/lib/candidates/matching";
import { findApplicationOf, findPersonId } from "@/lib/candidates/person";
import { indexProfile, moveTexts } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { cancelMail } from "@/lib/mail/cancel-mail";
import { parkSubmission } from "./apply/draft";
import { newSubmissionKey } from "./apply/key";
import { makeStatusLink, revokeStatusLinks } from "./apply/link";
import { queueConfirmation } from "./apply/mails";
import { loadOwnApplication, type OwnApplicationFacts } from "./load";
import { canActAsCandidate } from "./policy";
import { daysAfter, mailedLinkDays, publicStatus, receiptHours } from "./rules";
import type { CorrectEmail } from "./schema";
import { sendLinkAgain } from "./send-status-link";

/** So often an address can be corrected: enough for people, too little to try addresses out. */
const mostCorrections = 5;

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
    const corrected = { applicationId, name: "application.email_corrected" };
    if ((await tx.event.count({ where: corrected })) >= mostCorrections)
      throw new AppError("rate_limited", "The address has been corrected too often. Please write to us.");
    await lockAddress(tx, email);
    await revokeStatusLinks(tx, applicationId);
    const candidate = await candidateAt(tx, actor, application, email);
    await record(tx, actor, {
      name: "application.email_corrected",
      record: { type: "application", id: applicationId },
      postingId: application.postingId,
      applicationId,
      candidateId: application.candidateId,
      data: {},
    });
    const existing = await findOther(tx, application, candidate.id);
    if (existing) return { applicationId, token: await giveWay(tx, actor, application, email, existing) };
    return { applicationId, token: await moveTo(tx, actor, application, { ...candidate, email }) };
  });
}

/** The candidate who has this address from now on; a candidate with other applications keeps the old address. */
async function candidateAt(tx: Tx, actor: Actor, { id, candidate }: OwnApplicationFacts, email: string) {
  const others = await tx.application.count({ where: { candidateId: candidate.id, id: { not: id } } });
  const found = await findByEmail(tx, email);
  if (found?.id === candidate.id || (!found && others === 0)) {
    const corrected = await tx.candidate.update({ where: { id: candidate.id }, data: { email } });
    await indexProfile(tx, corrected.id);
    return corrected;
  }
  const { name, phone, links } = candidate;
  return findOrMakeCandidate(tx, actor, { name, email, phone, links });
}

/** Another application for the same posting by whoever has the address; not by the same person under another record. */
async function findOther(tx: Tx, { id, postingId, candidate }: OwnApplicationFacts, candidateId: string) {
  const persons = [await findPersonId(tx, candidate.id), await findPersonId(tx, candidateId)];
  if (persons[0] !== persons[1]) return findApplicationOf(tx, candidateId, postingId);
  return tx.application.findFirst({
    where: { candidateId, postingId, id: { not: id } },
    select: { id: true },
  });
}

async function moveTo(
  tx: Tx,
  actor: Actor,
  application: OwnApplicationFacts,
  to: { id: string; name: string; email: string },
): Promise<string> {
  const { id: applicationId, createdAt, posting, postingId } = application;
  const about = { postingId, applicationId, candidateId: to.id };
  await tx.application.update({ where: { id: applicationId }, data: { candidateId: to.id } });
  await moveTexts(tx, applicationId, to.id);
  const waiting = await tx.mail.findMany({ where: { applicationId, status: "queued" } });
  for (const mail of waiting) {
    // A decision follows to the new address; a link that has ended need not arrive.
    if (mail.kind !== "rejection") await cancelMail(tx, actor, { ...about, mailId: mail.id });
    else await tx.mail.update({ where: { id: mail.id }, data: { toEmail: to.email } });
  }
  const at = now();
  const { linkId } = await makeStatusLink(tx, applicationId, daysAfter(at, mailedLinkDays));
  const subject = { ...about, name: to.name, email: to.email, createdAt, posting };
  await queueConfirmation(tx, actor, subject, linkId, "email-corrected");
  const receipt = await makeStatusLink(tx, applicationId, daysAfter(at, receiptHours / 24));
  return receipt.token;
}

/**
 * The right address has an application for this posting already: that one stays, this one is withdrawn, and whoever
 * asked sees the same as ever, for otherwise they could find out who has applied.
 */
async function giveWay(
  tx: Tx,
  actor: Actor,
  application: OwnApplicationFacts,
  email: string,
  existing: { id: string },
): Promise<string> {
  const { id: applicationId, postingId, candidate } = application;
  const data = { status: "withdrawn", statusChangedAt: now() };
  await tx.application.update({ where: { id: applicationId }, data });
  await record(tx, actor, {
    name: "application.withdrawn",
    record: { type: "application", id: applicationId },
    postingId,
    applicationId,
    candidateId: candidate.id,
    data: {},
  });
  await sendLinkAgain(tx, actor, existing.id);
  const { name, phone, links } = candidate;
  const submissionKey = newSubmissionKey(now());
  const values = { name, email, phone, links, message: null, consent: "yes" as const };
  return parkSubmission(tx, postingId, { ...values, submissionKey, files: [] });
}
