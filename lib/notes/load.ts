import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { notesVisibleTo } from "./policy";

const noteFacts = {
  authorId: true,
  body: true,
  createdAt: true,
  editedAt: true,
  applicationId: true,
  candidateId: true,
  application: {
    select: { postingId: true, candidateId: true, posting: { select: { confidential: true } } },
  },
} as const;

/** The note as far as this actor may read it, and what it is about. @throws AppError not_found */
export async function loadNote(tx: Tx, actor: Actor, noteId: string) {
  const note = await tx.note.findFirst({
    where: { AND: [{ id: noteId }, notesVisibleTo(actor)] },
    select: noteFacts,
  });
  const { applicationId, application } = note ?? {};
  const candidateId = application?.candidateId ?? note?.candidateId;
  if (!note || !candidateId) throw new AppError("not_found", "This note does not exist.");
  const place =
    application && applicationId
      ? { applicationId, postingId: application.postingId, confidential: application.posting.confidential }
      : { applicationId: null, candidateId };
  const about = {
    applicationId: applicationId ?? null,
    postingId: application?.postingId ?? null,
    candidateId,
  };
  return { note, place, about };
}
