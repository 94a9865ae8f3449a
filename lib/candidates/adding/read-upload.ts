import { mostFileBytes, SentFile } from "@/lib/applications/schema";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { readDocument } from "@/lib/storage/read-document";
import { receiveForm } from "@/lib/storage/receive-form";
import { documentTypes } from "@/lib/storage/sniff";
import { loadFile } from "@/lib/storage/store";
import { canAddCandidate } from "../policy";
import { type CvFacts, readCv } from "../read-cv/read-cv";
import type { UploadedFile } from "../schema";
import { findKnown, type KnownCandidate } from "./find-known";
import { sealUpload } from "./uploads";

export type ReadUpload = {
  file: UploadedFile;
  /** What its words say; null when it has none that can be read, with the reason. */
  facts: CvFacts | null;
  problem: string | null;
  known: KnownCandidate | null;
};

const limits = { fileBytes: mostFileBytes, files: 1, bodyBytes: mostFileBytes + 1024 * 1024 };

async function factsOf(storageKey: string, name: string): Promise<Pick<ReadUpload, "facts" | "problem">> {
  try {
    const { text } = await readDocument(await loadFile(storageKey));
    if (text.trim() === "")
      return { facts: null, problem: "There is no text in this file; it may hold only pictures of pages." };
    return { facts: readCv(text, name), problem: null };
  } catch (error) {
    if (error instanceof AppError) return { facts: null, problem: error.message };
    throw error;
  }
}

/**
 * Takes one CV, keeps it for a day in case a candidate is made of it, and reads in a limited process what it says.
 * @throws AppError with the reason when it is no file that a CV may be
 */
export async function readUpload(actor: Actor, request: Request): Promise<ReadUpload> {
  if (!isStaff(actor)) throw new AppError("not_found", "There is nothing here.");
  const { files } = await receiveForm(request, limits);
  const received = files[0];
  if (!received) throw new AppError("invalid", "No file was sent.");
  if (!received.ok) throw new AppError("invalid", `This file ${received.problem}`);
  const { name, size, sha256, storageKey, extension } = received;
  const contentType = documentTypes[extension];
  const file = SentFile.parse({ kind: "cv", name, contentType, size, sha256, storageKey });
  const { facts, problem } = await factsOf(storageKey, name);
  // Who may only refer learns nothing of whom the organisation knows.
  const isAsked = facts?.email && canAddCandidate(actor);
  const known = isAsked ? await findKnown(db as unknown as Tx, actor, facts.email!) : null;
  return { file: sealUpload(actor, file), facts, problem, known };
}
