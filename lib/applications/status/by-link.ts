import { findLinkActor, visitorByLink } from "@/lib/auth/status-link";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type Draft, findParked, forgetDraft, withdrawParked } from "../apply/draft";
import { newSubmissionKey } from "../apply/key";
import { applyToPosting } from "../apply-to-posting";
import { correctEmail } from "../correct-email";
import { ApplyToPosting, CorrectEmail } from "../schema";
import { withdrawApplication } from "../withdraw-application";

function ended(): AppError {
  return new AppError("not_found", "This link has ended. Have it sent to you again.");
}

/** What the link opens: an application, or a submission that looks like one. */
async function behind(token: string) {
  const actor = await findLinkActor(token);
  const parked = actor ? null : await findParked(token);
  if (!actor && !parked) throw ended();
  return { actor, parked };
}

export async function withdrawByLink(token: string): Promise<void> {
  const { actor, parked } = await behind(token);
  if (actor) await withdrawApplication(actor, { applicationId: actor.applicationId });
  if (parked) await withdrawParked(parked);
}

/** Corrects a mistyped address. @returns the token of the new link: the old one has ended. */
export async function correctByLink(token: string, email: string): Promise<string> {
  const { actor, parked } = await behind(token);
  if (actor) {
    const input = CorrectEmail.parse({ applicationId: actor.applicationId, email });
    return (await correctEmail(actor, input)).token;
  }
  if (parked?.values.consent !== "yes") throw ended();
  return correctParked(parked, CorrectEmail.shape.email.parse(email));
}

/** Sends what was parked under the right address: now it makes an application, unless that one has one as well. */
async function correctParked(parked: Draft, email: string): Promise<string> {
  const posting = await db.posting.findUniqueOrThrow({
    where: { id: parked.postingId },
    select: { slug: true },
  });
  const submissionKey = newSubmissionKey(now());
  const input = { ...parked.values, email, submissionKey, slug: posting.slug, files: parked.files };
  const { token } = await applyToPosting(visitorByLink(), ApplyToPosting.parse(input));
  await forgetDraft(parked.id);
  return token;
}
