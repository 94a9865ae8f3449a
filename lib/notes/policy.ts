import { applicationsVisibleTo } from "@/lib/applications/policy";
import { type Actor, isRecruiting, isStaff } from "@/lib/auth/actor";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The notes on applications that one sees, and for recruiters and admins those on candidates that they see. They are
 * never shown to candidates.
 */
export function notesVisibleTo(actor: Actor): Prisma.NoteWhereInput {
  const onApplications = { application: applicationsVisibleTo(actor) };
  if (!isRecruiting(actor) && actor.type !== "system") return onApplications;
  return { OR: [onApplications, { candidate: candidatesVisibleTo(actor) }] };
}

/** Whoever of the staff sees an application may write a note on it. */
export function canAddNote(actor: Actor): boolean {
  return isStaff(actor);
}

/** What is said of a candidate and not of an application is for those who recruit. */
export function canAddCandidateNote(actor: Actor): boolean {
  return isRecruiting(actor);
}

/** A note is changed by its author alone. */
export function canEditNote(actor: Actor, note: { authorId: string }): boolean {
  return isStaff(actor) && note.authorId === actor.userId;
}

export function canDeleteNote(actor: Actor, note: { authorId: string }): boolean {
  return canEditNote(actor, note);
}
