import { loadApplication } from "@/lib/applications/load";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { candidatesVisibleTo } from "@/lib/candidates/policy";
import { indexNote } from "@/lib/candidates/search/index-text";
import { isUniqueViolation, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canDeleteNote } from "./policy";
import { mentionedIn } from "./rules";
import type { RestoreNote } from "./schema";
import { type SealedNote, unseal } from "./sealing";

const gone = () => new AppError("conflict", "It is too late to put this note back.");

async function placeOf(tx: Tx, actor: Actor, { applicationId, candidateId }: SealedNote) {
  if (applicationId) return loadApplication(tx, actor, applicationId);
  const where = { AND: [{ id: candidateId ?? "" }, candidatesVisibleTo(actor)] };
  const candidate = candidateId ? await tx.candidate.findFirst({ where, select: { id: true } }) : null;
  if (!candidate) throw gone();
  return { postingId: null, candidateId: candidate.id };
}

/** Puts a note back that its author has just deleted, as it was; nobody is told of it once more. */
export async function restoreNote(actor: Actor, { sealed }: RestoreNote): Promise<{ noteId: string }> {
  const note = unseal(sealed);
  if (!note || !isStaff(actor) || !canDeleteNote(actor, note)) throw gone();
  return transaction(async (tx) => {
    const { postingId, candidateId } = await placeOf(tx, actor, note);
    const { noteId: id, revisions, until: _, ...own } = note;
    await tx.note.create({ data: { id, ...own } }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? gone() : error;
    });
    await tx.noteRevision.createMany({ data: revisions.map((revision) => ({ noteId: id, ...revision })) });
    const users = await tx.user.findMany({
      where: { id: { in: mentionedIn(note.body) } },
      select: { id: true },
    });
    await tx.noteMention.createMany({ data: users.map((user) => ({ noteId: id, userId: user.id })) });
    const { applicationId } = note;
    await indexNote(tx, { id, body: note.body, candidateId, applicationId });
    await record(tx, actor, {
      name: "note.restored",
      record: { type: "note", id },
      postingId,
      applicationId,
      candidateId,
      data: { noteId: id },
    });
    return { noteId: id };
  });
}
