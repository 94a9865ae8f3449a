import { type Actor, isStaff } from "@/lib/auth/actor";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import { indexNote } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { keepMentions } from "./mentions";
import { canAddCandidateNote } from "./policy";
import type { AddCandidateNote } from "./schema";

/** Writes a note on somebody apart from any application of theirs. */
export async function addCandidateNote(actor: Actor, { candidateId, body }: AddCandidateNote) {
  return transaction(async (tx) => {
    const where = { AND: [{ id: candidateId }, candidatesVisibleTo(actor)] };
    const candidate = await tx.candidate.findFirst({ where, select: { id: true } });
    if (!candidate) throw new AppError("not_found", "This candidate does not exist.");
    if (!canAddCandidateNote(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Write your note on the application that you see.");
    const data = { candidateId, authorId: actor.userId, body, createdAt: now() };
    const note = await tx.note.create({ data, select: { id: true } });
    const mentioned = await keepMentions(tx, note.id, body, { applicationId: null, candidateId });
    await indexNote(tx, { id: note.id, body, candidateId, applicationId: null });
    await record(tx, actor, {
      name: "note.added",
      record: { type: "note", id: note.id },
      candidateId,
      data: { noteId: note.id, ...(mentioned.length > 0 && { mentioned }) },
    });
    return { noteId: note.id };
  });
}
