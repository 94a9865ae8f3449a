import type { Actor } from "@/lib/auth/actor";
import { findByEmail, findOrMakeCandidate, lockAddress } from "@/lib/candidates/matching";
import { findApplicationOf } from "@/lib/candidates/person";
import { now } from "@/lib/clock";
import { isUniqueViolation, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { findTrackingLink } from "@/lib/tracking-links/queries";
import { parkedToken, parkSubmission } from "./apply/draft";
import { makeStatusLink, makeStatusLinks } from "./apply/link";
import { queueConfirmation } from "./apply/mails";
import { makeApplication } from "./apply/make-application";
import { holdPosting, type PublishedPosting } from "./apply/posting";
import { canApplyTo } from "./policy";
import { daysAfter, isOpenForApplications, mailedLinkDays, receiptHours } from "./rules";
import type { ApplyToPosting } from "./schema";
import { sendLinkAgain } from "./send-status-link";

/**
 * What came of it, for our side only: whoever sent the form is told the same in every case, so that nobody can find
 * out who has applied. `token` opens the status page for a day; the lasting link goes to the address by mail.
 */
export type Applied = {
  outcome: "created" | "known" | "repeated";
  token: string;
  applicationId: string | null;
};

/** Takes an application for an open posting: candidate, files, confirmation and event, all or nothing. */
export async function applyToPosting(actor: Actor, input: ApplyToPosting): Promise<Applied> {
  const attempt = () => transaction((tx) => apply(tx, actor, input));
  // Two sendings with one key and different addresses: the second one now finds what the first has made.
  return attempt().catch((error: unknown) => {
    if (isUniqueViolation(error)) return attempt();
    throw error;
  });
}

async function apply(tx: Tx, actor: Actor, input: ApplyToPosting): Promise<Applied> {
  const posting = await holdPosting(tx, input.slug);
  if (!posting || !canApplyTo(actor, posting))
    throw new AppError("not_found", "This posting does not exist.");
  await lockAddress(tx, input.email);
  const repeated = await findRepeated(tx, input.submissionKey);
  if (repeated) return repeated;
  if (!isOpenForApplications(posting, now())) throw closedError(posting);
  const known = await findByEmail(tx, input.email);
  const existing = known && (await findApplicationOf(tx, known.id, posting.id));
  if (existing) {
    await sendLinkAgain(tx, actor, existing.id);
    return { outcome: "known", token: await parkSubmission(tx, posting.id, input), applicationId: null };
  }
  return create(tx, actor, posting, input, known);
}

function closedError(posting: PublishedPosting): AppError {
  if (posting.status === "paused")
    return new AppError("conflict", "This posting is paused and takes no applications at the moment.");
  return new AppError("gone", "This posting has been closed and takes no more applications.");
}

/** The same form, sent again: by a second click, a reload or a browser that tries again. */
async function findRepeated(tx: Tx, submissionKey: string): Promise<Applied | null> {
  const [before] = await tx.$queryRaw<{ applicationId: string | null; isKept: boolean }[]>`
    SELECT (SELECT id FROM "Application" WHERE "submissionKey" = ${submissionKey}) AS "applicationId",
      EXISTS (SELECT 1 FROM "ApplicationDraft" WHERE "submissionKey" = ${submissionKey}) AS "isKept"`;
  if (before?.applicationId) {
    const { token } = await makeStatusLink(tx, before.applicationId, daysAfter(now(), receiptHours / 24));
    return { outcome: "repeated", token, applicationId: before.applicationId };
  }
  const token = before?.isKept ? await parkedToken(tx, submissionKey) : null;
  return token ? { outcome: "repeated", token, applicationId: null } : null;
}

async function create(
  tx: Tx,
  actor: Actor,
  posting: PublishedPosting,
  input: ApplyToPosting,
  known: Awaited<ReturnType<typeof findByEmail>>,
): Promise<Applied> {
  const { name, email, phone, links, message, submissionKey, files, via } = input;
  const link = await findTrackingLink(tx, posting.id, via);
  const at = now();
  const candidate = await findOrMakeCandidate(tx, actor, { name, email, phone, links }, known);
  const applicationId = await makeApplication(tx, {
    postingId: posting.id,
    candidateId: candidate.id,
    source: link?.name ?? "careers-site",
    trackingLinkId: link?.id,
    message,
    submissionKey,
    files,
    consentAt: at,
  });
  await record(tx, actor, {
    name: "application.submitted",
    record: { type: "application", id: applicationId },
    ...{ postingId: posting.id, applicationId, candidateId: candidate.id },
    // A link's name is somebody's words; the log keeps only our own.
    data: { source: link ? "link" : "careers-site", files: files.length },
  });
  await tx.applicationDraft.deleteMany({ where: { submissionKey } });
  const [mailed, receipt] = await makeStatusLinks(tx, applicationId, [
    daysAfter(at, mailedLinkDays),
    daysAfter(at, receiptHours / 24),
  ]);
  const subject = { applicationId, candidateId: candidate.id, name, email, createdAt: at, posting };
  await queueConfirmation(tx, actor, subject, mailed.linkId);
  return { outcome: "created", token: receipt.token, applicationId };
}
