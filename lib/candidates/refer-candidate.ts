import { makeStatusLink } from "@/lib/applications/apply/link";
import { makeApplication } from "@/lib/applications/apply/make-application";
import { asPublished, publishedFacts } from "@/lib/applications/apply/posting";
import { daysAfter, isOpenForApplications, mailedLinkDays } from "@/lib/applications/rules";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { queueMail } from "@/lib/mail/queue-mail";
import { statusLinkMark } from "@/lib/mail/rules";
import { findByEmail, findOrMakeCandidate, lockAddress } from "./matching";
import { postingsToReferFor } from "./policy";
import { referralMail } from "./referrals/words";
import type { ReferCandidate } from "./schema";

async function holdPosting(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Posting" WHERE id = ${id}::uuid FOR SHARE`;
  const row = await tx.posting.findFirst({
    where: { AND: [{ id }, postingsToReferFor(actor)] },
    select: publishedFacts,
  });
  const posting = row && asPublished(row);
  if (!posting || !isOpenForApplications(posting, now()))
    throw new AppError("not_found", "This posting does not exist, or is not open any more.");
  return posting;
}

/**
 * Puts somebody forward for an open posting; they are told by mail, and by whom. Who has applied already is not put
 * in again, and whoever refers them is told the same: that somebody applies is theirs to tell.
 */
export async function referCandidate(actor: Actor, input: ReferCandidate): Promise<{ done: true }> {
  if (!isStaff(actor)) throw new AppError("not_found", "This posting does not exist.");
  const { name, email, phone, links, why, files, postingId } = input;
  return transaction(async (tx) => {
    const posting = await holdPosting(tx, actor, postingId);
    await lockAddress(tx, email);
    const known = await findByEmail(tx, email);
    const existing = known && (await findApplicationOf(tx, known.id, postingId));
    if (existing) return { done: true };
    const person = { name, email, phone, links };
    const candidate = await findOrMakeCandidate(tx, actor, person, known);
    if (!known) await tx.candidate.update({ where: { id: candidate.id }, data: { addedById: actor.userId } });
    const applicationId = await makeApplication(tx, {
      postingId,
      candidateId: candidate.id,
      source: "referral",
      message: why,
      submissionKey: `referral-${crypto.randomUUID()}`,
      files,
      consentAt: null,
      referredById: actor.userId,
    });
    await record(tx, actor, {
      name: "application.submitted",
      record: { type: "application", id: applicationId },
      ...{ postingId, applicationId, candidateId: candidate.id },
      data: { source: "referral", files: files.length },
    });
    await record(tx, actor, {
      name: "candidate.referred",
      record: { type: "application", id: applicationId },
      candidateId: candidate.id,
      applicationId,
      postingId,
      data: { files: files.length },
    });
    const link = await makeStatusLink(tx, applicationId, daysAfter(now(), mailedLinkDays));
    const words = referralMail(posting.language, {
      name,
      referrer: actor.name,
      title: posting.title,
      company: posting.companyName,
      link: statusLinkMark(link.linkId),
    });
    const about = { applicationId, candidateId: candidate.id, postingId };
    await queueMail(tx, actor, { kind: "referral", toName: name, toEmail: email, ...about, ...words });
    return { done: true };
  });
}

async function findApplicationOf(tx: Tx, candidateId: string, postingId: string): Promise<boolean> {
  const found = await tx.application.findFirst({
    where: {
      postingId,
      candidate: {
        OR: [{ id: candidateId }, { mergedIntoId: candidateId }, { merged: { some: { id: candidateId } } }],
      },
    },
    select: { id: true },
  });
  return found !== null;
}
