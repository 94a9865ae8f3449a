import {
  type ApplicationFacts,
  applicationsVisibleTo,
  canActAsCandidate,
  canMoveApplication,
} from "@/lib/applications/policy";
import { type Actor, hasRole, isRecruiting } from "@/lib/auth/actor";
import { postingsVisibleTo } from "@/lib/postings/policy";
import type { Prisma } from "@/prisma/generated/client";

/** The words that mails start from: for recruiters and admins. */
export function canEditMailTemplates(actor: Actor): boolean {
  return isRecruiting(actor);
}

/** Templates of all postings, and those of the postings that one sees. */
export function templatesVisibleTo(actor: Actor): Prisma.MailTemplateWhereInput {
  if (!canEditMailTemplates(actor)) return { id: { in: [] } };
  return { OR: [{ postingId: null }, { posting: postingsVisibleTo(actor) }] };
}

/** Whoever runs the hiring writes to its applicants; so does what they have set up to happen by itself. */
export function canWriteMail(actor: Actor, application: ApplicationFacts): boolean {
  return actor.type === "system" || canMoveApplication(actor, application);
}

/** The mails of the applications that one sees, for those who run the hiring. An interviewer reads none. */
export function mailsVisibleTo(actor: Actor): Prisma.MailWhereInput {
  if (hasRole(actor, "interviewer")) return { id: { in: [] } };
  return { application: applicationsVisibleTo(actor) };
}

/** Whoever holds the link or the reply address of an application writes to us as its candidate. */
export const canWriteToUs = canActAsCandidate;

/** What became of a mail on its way is told by the servers that carried it. */
export function canNoteDelivery(actor: Actor): boolean {
  return actor.type === "system";
}
