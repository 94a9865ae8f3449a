import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { mailsVisibleTo } from "./policy";

const facts = { posting: { select: { confidential: true, team: { select: { userId: true, role: true } } } } };

/** A mail that somebody wrote to an applicant and that has not gone yet. @throws AppError not_found */
export async function loadWaiting(tx: Tx, actor: Actor, mailId: string) {
  const mail = await tx.mail.findFirst({
    where: { AND: [{ id: mailId, kind: "message", direction: "out" }, mailsVisibleTo(actor)] },
    select: {
      id: true,
      kind: true,
      status: true,
      applicationId: true,
      application: { select: { ...facts, postingId: true, candidateId: true } },
    },
  });
  if (!mail?.application) throw new AppError("not_found", "This mail does not exist.");
  const { application, ...rest } = mail;
  const { postingId, candidateId } = application;
  return { ...rest, application, about: { postingId, candidateId, applicationId: mail.applicationId } };
}

export function goneAlready(status: string): AppError {
  const words = status === "cancelled" ? "This mail was taken back already." : "This mail has gone already.";
  return new AppError("conflict", words);
}

export function notYours(): AppError {
  return new AppError("forbidden", "Only the people who run this hiring decide about its mails.");
}
