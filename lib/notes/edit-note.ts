import type { Actor } from "@/lib/auth/actor";
import { indexNote } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadNote } from "./load";
import { keepMentions } from "./mentions";
import { canEditNote } from "./policy";
import type { EditNote } from "./schema";

/** Changes one's own note. What it said before stays to be read. */
export async function editNote(actor: Actor, { noteId, body }: EditNote) {
  return transaction(async (tx) => {
    const { note, place, about } = await loadNote(tx, actor, noteId);
    if (!canEditNote(actor, note)) throw new AppError("forbidden", "Only its author changes a note.");
    if (note.body === body) return { noteId };
    const writtenAt = note.editedAt ?? note.createdAt;
    await tx.noteRevision.create({ data: { noteId, body: note.body, writtenAt } });
    await tx.note.update({ where: { id: noteId }, data: { body, editedAt: now() } });
    const mentioned = await keepMentions(tx, noteId, body, place);
    const { candidateId, applicationId } = about;
    await indexNote(tx, { id: noteId, body, candidateId, applicationId });
    await record(tx, actor, {
      name: "note.edited",
      record: { type: "note", id: noteId },
      ...about,
      data: { noteId, ...(mentioned.length > 0 && { mentioned }) },
    });
    return { noteId };
  });
}
