import type { Actor } from "@/lib/auth/actor";
import { indexNote } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canEditNote, notesVisibleTo } from "./policy";
import type { EditNote } from "./schema";

export async function editNote(actor: Actor, { noteId, body }: EditNote) {
  return transaction(async (tx) => {
    const note = await tx.note.findFirst({
      where: { AND: [{ id: noteId }, notesVisibleTo(actor)] },
      select: {
        authorId: true,
        applicationId: true,
        candidateId: true,
        application: { select: { postingId: true, candidateId: true } },
      },
    });
    if (!note) throw new AppError("not_found", "This note does not exist.");
    if (!canEditNote(actor, note)) throw new AppError("forbidden", "Only its author changes a note.");
    await tx.note.update({ where: { id: noteId }, data: { body, editedAt: now() } });
    const { applicationId } = note;
    const candidateId = note.application?.candidateId ?? note.candidateId;
    if (candidateId) await indexNote(tx, { id: noteId, body, candidateId, applicationId });
    await record(tx, actor, {
      name: "note.edited",
      record: { type: "note", id: noteId },
      applicationId,
      ...note.application,
      data: { noteId },
    });
    return { noteId };
  });
}
