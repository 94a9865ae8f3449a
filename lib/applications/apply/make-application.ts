import type { Actor } from "@/lib/auth/actor";
import { startAutomations } from "@/lib/automations/runs/start-automations";
import { indexText } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import type { ApplicationSource, SentFile } from "../schema";

export type NewApplication = {
  postingId: string;
  candidateId: string;
  /** Left out, it is the first. */
  stageId?: string | null;
  source: ApplicationSource;
  message: string | null;
  submissionKey: string;
  files: SentFile[];
  /** When the candidate agreed; null where somebody else puts them in. */
  consentAt: Date | null;
  referredById?: string;
  trackingLinkId?: string | null;
};

/** One application with its files, whoever makes it: searchable, in the log, with what its stage does by itself. */
export async function makeApplication(tx: Tx, actor: Actor, made: NewApplication): Promise<string> {
  const { postingId, candidateId, source, message, files, stageId, ...kept } = made;
  const at = now();
  const stage = await tx.stage.findFirst({
    where: { postingId, ...(stageId ? { id: stageId } : {}) },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  if (!stage) throw new AppError("unavailable", "This posting cannot take applications yet.");
  const { id: applicationId, files: rows } = await tx.application.create({
    data: {
      ...kept,
      postingId,
      candidateId,
      source,
      message,
      stageId: stage.id,
      stageEnteredAt: at,
      statusChangedAt: at,
      createdAt: at,
      files: { create: files.map((file) => ({ ...file, createdAt: at })) },
    },
    select: { id: true, files: { select: { id: true } } },
  });
  const text = { candidateId, applicationId, text: message ?? "" };
  await indexText(tx, { ...text, kind: "message", recordId: applicationId });
  await record(tx, actor, {
    name: "application.submitted",
    record: { type: "application", id: applicationId },
    postingId,
    applicationId,
    candidateId,
    data: { source, files: files.length },
  });
  await startAutomations(tx, { stageId: stage.id, stageEnteredAt: at, applicationIds: [applicationId] });
  for (const { id: fileId } of rows) await enqueue(tx, "read-file", { fileId });
  return applicationId;
}
