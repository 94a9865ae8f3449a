import { loadApplication } from "@/lib/applications/load";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { indexNote } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { keepMentions } from "./mentions";
import { canAddNote } from "./policy";
import type { AddNote } from "./schema";

export async function addNote(actor: Actor, { applicationId, body }: AddNote) {
  return transaction(async (tx) => {
    const { postingId, candidateId, posting } = await loadApplication(tx, actor, applicationId);
    if (!canAddNote(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Only members of the organisation write notes.");
    const data = { applicationId, authorId: actor.userId, body, createdAt: now() };
    const note = await tx.note.create({ data, select: { id: true } });
    const { confidential } = posting;
    const mentioned = await keepMentions(tx, note.id, body, { applicationId, postingId, confidential });
    await indexNote(tx, { id: note.id, body, candidateId, applicationId });
    await record(tx, actor, {
      name: "note.added",
      record: { type: "note", id: note.id },
      postingId,
      applicationId,
      candidateId,
      data: { noteId: note.id, ...(mentioned.length > 0 && { mentioned }) },
    });
    return { noteId: note.id };
  });
}
