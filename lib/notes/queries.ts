import { recruitersWhoSee } from "@/lib/applications/audience";
import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { recordsOf } from "@/lib/candidates/person";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import { db, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { notesVisibleTo } from "./policy";

/** A note as the screens show it; mentions stand in the body as `@[Name](userId)`. */
export type NoteView = {
  id: string;
  body: string;
  createdAt: string;
  editedAt: string | null;
  author: { id: string; name: string };
  mine: boolean;
};

export type NoteRevisionView = { id: string; body: string; writtenAt: string };

/** What a note said before it was edited, the latest first. @throws AppError not_found */
export async function listRevisions(actor: Actor, noteId: string): Promise<NoteRevisionView[]> {
  const note = await db.note.findFirst({
    where: { AND: [{ id: noteId }, notesVisibleTo(actor)] },
    select: { revisions: { orderBy: { writtenAt: "desc" }, take: 100 } },
  });
  if (!note) throw new AppError("not_found", "This note does not exist.");
  return note.revisions.map(({ id, body, writtenAt }) => ({ id, body, writtenAt: writtenAt.toISOString() }));
}

/** The notes on a person that belong to no application, oldest first; null where one may not read any. */
export async function listCandidateNotes(actor: Actor, personId: string): Promise<NoteView[] | null> {
  if (!isRecruiting(actor)) return null;
  const notes = await db.note.findMany({
    where: { AND: [{ candidate: recordsOf(personId) }, notesVisibleTo(actor)] },
    select: {
      id: true,
      body: true,
      createdAt: true,
      editedAt: true,
      author: { select: { id: true, name: true } },
    },
    orderBy: { createdAt: "asc" },
    take: 500,
  });
  return notes.map((note) => ({
    ...note,
    createdAt: note.createdAt.toISOString(),
    editedAt: note.editedAt?.toISOString() ?? null,
    mine: note.author.id === actor.userId,
  }));
}

/** Who may be mentioned in a note on a candidate; null when this actor sees no such candidate. */
export async function listCandidateReaders(actor: Actor, candidateId: string) {
  if (!isRecruiting(actor)) return null;
  const where = { AND: [{ id: candidateId }, candidatesVisibleTo(actor)] };
  if (!(await db.candidate.findFirst({ where, select: { id: true } }))) return null;
  return db.user.findMany({
    where: await recruitersWhoSee(db as unknown as Tx, candidateId),
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
}
