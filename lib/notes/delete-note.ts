import type { Actor } from "@/lib/auth/actor";
import { indexNote } from "@/lib/candidates/search/index-text";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadNote } from "./load";
import { canDeleteNote } from "./policy";
import type { DeleteNote } from "./schema";
import { seal } from "./sealing";

/** Deletes one's own note with what it said before. @returns `sealed`, with which it can be put back for a while */
export async function deleteNote(actor: Actor, { noteId }: DeleteNote): Promise<{ sealed: string }> {
  return transaction(async (tx) => {
    const { note, about } = await loadNote(tx, actor, noteId);
    if (!canDeleteNote(actor, note)) throw new AppError("forbidden", "Only its author deletes a note.");
    const revisions = await tx.noteRevision.findMany({
      where: { noteId },
      orderBy: { writtenAt: "desc" },
      take: 40,
      select: { body: true, writtenAt: true },
    });
    await tx.note.delete({ where: { id: noteId } });
    await indexNote(tx, { id: noteId, body: "", ...about });
    await record(tx, actor, {
      name: "note.deleted",
      record: { type: "note", id: noteId },
      ...about,
      data: { noteId },
    });
    const { application: _, ...own } = note;
    return { sealed: seal({ noteId, ...own, revisions }) };
  });
}
