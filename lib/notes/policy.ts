import { applicationsVisibleTo } from "@/lib/applications/policy";
import { type Actor, isStaff } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** The notes on applications that one sees. They are never shown to candidates. */
export function notesVisibleTo(actor: Actor): Prisma.NoteWhereInput {
  return { application: applicationsVisibleTo(actor) };
}

/** Whoever of the staff sees an application may write a note on it. */
export function canAddNote(actor: Actor): boolean {
  return isStaff(actor);
}

/** A note is changed by its author alone. */
export function canEditNote(actor: Actor, note: { authorId: string }): boolean {
  return isStaff(actor) && note.authorId === actor.userId;
}
