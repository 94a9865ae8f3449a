import { makeStatusLink } from "@/lib/applications/apply/link";
import { loadApplication } from "@/lib/applications/load";
import { daysAfter, mailedLinkDays, mailSendAfter } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError, type FieldErrors } from "@/lib/errors";
import { applicantValues, valueFacts } from "./applicant-values";
import { canWriteMail } from "./policy";
import { queueMail } from "./queue-mail";
import { fillTemplate, statusLinkMark, unfilledWords } from "./rules";
import type { WriteMail } from "./schema";

/** Nobody remembers a mail that goes in two years. */
const furthestDays = 365;

/** Writes a mail to one applicant, its variables filled in; it waits so long that it can be taken back. */
export async function writeMail(actor: Actor, input: WriteMail) {
  return transaction((tx) => writeMailIn(tx, actor, input));
}

/** The same inside a transaction of the caller's. A held mail goes only when its holder lets it. */
export async function writeMailIn(tx: Tx, actor: Actor, input: WriteMail, held = false) {
  const { applicationId } = input;
  const application = await loadApplication(tx, actor, applicationId);
  if (!canWriteMail(actor, application))
    throw new AppError("forbidden", "Only the people who run this hiring write to its applicants.");
  // What the product writes by itself has waited before it was written.
  const sendAfter = actor.type === "system" ? now() : timeOf(input.sendAfter ?? null);
  const found = await tx.application.findUniqueOrThrow({ where: { id: applicationId }, select: valueFacts });
  const { postingId, candidateId } = application;
  const { mailId } = await queueMail(tx, actor, {
    kind: "message",
    applicationId,
    postingId,
    candidateId,
    toName: found.candidate.name,
    toEmail: found.candidate.email,
    ...(await filled(tx, actor, input, found)),
    sendAfter,
    held,
    inReplyToId: await lastReceived(tx, applicationId),
  });
  return { mailId, applicationId, sendAfter };
}

function timeOf(chosen: Date | null): Date {
  const soonest = mailSendAfter(now());
  if (!chosen) return soonest;
  const refuse = (words: string) => new AppError("invalid", words, { sendAfter: [words] });
  if (chosen < now()) throw refuse("This time is over. Choose one that is still to come.");
  if (chosen > daysAfter(now(), furthestDays)) throw refuse("Choose a time within a year.");
  return chosen > soonest ? chosen : soonest;
}

type Found = Parameters<typeof applicantValues>[1];

async function filled(tx: Tx, actor: Actor, { applicationId, subject, text }: WriteMail, found: Found) {
  const values = applicantValues(actor, found);
  const fields: FieldErrors = {};
  for (const [field, words] of Object.entries({ subject, text })) {
    const problem = unfilledWords(words, values);
    if (problem) fields[field] = [problem];
  }
  if (/\{\{\s*status_link\s*\}\}/.test(subject))
    fields.subject = ["The personal link cannot stand in a subject, where it is seen too easily."];
  const [problem] = Object.values(fields)[0] ?? [];
  if (problem) throw new AppError("invalid", problem, fields);
  if (/\{\{\s*status_link\s*\}\}/.test(text)) {
    const { linkId } = await makeStatusLink(tx, applicationId, daysAfter(now(), mailedLinkDays));
    values.status_link = statusLinkMark(linkId);
  }
  return { subject: fillTemplate(subject, values), text: fillTemplate(text, values) };
}

/** The thread goes on from what the candidate wrote last. */
async function lastReceived(tx: Tx, applicationId: string): Promise<string | null> {
  const last = await tx.mail.findFirst({
    where: { applicationId, direction: "in" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return last?.id ?? null;
}
