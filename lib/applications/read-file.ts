import type { Actor } from "@/lib/auth/actor";
import { indexFile } from "@/lib/candidates/search/index-file";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { readDocument } from "@/lib/storage/read-document";
import { hasFile, loadFile } from "@/lib/storage/store";
import { canKeepHouse } from "./policy";
import type { ReadFile } from "./schema";

const mostCharacters = 500_000;

/** The words of a stored file, or null when it cannot be read. */
async function wordsOf(storageKey: string): Promise<string | null> {
  if (!(await hasFile(storageKey))) return null;
  try {
    const { text } = await readDocument(await loadFile(storageKey));
    return text.replaceAll("\u0000", "").slice(0, mostCharacters);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Reads the text of a candidate's file, so that it can be searched; what cannot be read is marked, and kept. */
export async function readCandidateFile(actor: Actor, { fileId }: ReadFile): Promise<void> {
  if (!canKeepHouse(actor)) throw new AppError("forbidden", "Files are read by the product itself.");
  const file = await db.file.findUnique({
    where: { id: fileId },
    include: { application: { select: { postingId: true, candidateId: true } } },
  });
  if (file?.readState !== "pending") return;
  const text = await wordsOf(file.storageKey);
  const state = text === null ? "unreadable" : "read";
  await transaction(async (tx) => {
    const { count } = await tx.file.updateMany({
      where: { id: fileId, readState: "pending" },
      data: { readState: state, text },
    });
    if (count === 0) return;
    const { applicationId, kind } = file;
    const candidateId = file.application?.candidateId ?? file.candidateId;
    if (text && candidateId) await indexFile(tx, { id: fileId, kind, text, applicationId, candidateId });
    await record(tx, actor, {
      name: "file.read",
      record: { type: "file", id: fileId },
      applicationId: file.applicationId,
      ...file.application,
      data: { fileId, state },
    });
  });
}
