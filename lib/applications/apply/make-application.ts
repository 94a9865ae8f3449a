import { startAutomations } from "@/lib/automations/runs/start-automations";
import { indexText } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { enqueue } from "@/lib/tasks/enqueue";
import type { ApplicationSource } from "../schema";
import { type ApplicationRow, writeApplication } from "./write-application";

export type NewApplication = ApplicationRow & {
  source: ApplicationSource | (string & {});
  /** When the candidate agreed; null where somebody else puts them in. */
  consentAt: Date | null;
};

/** One application with its files, whoever makes it: searchable, with what its stage does by itself. Its event is the verb's. */
export async function makeApplication(tx: Tx, made: NewApplication): Promise<string> {
  const { candidateId, message } = made;
  const at = now();
  const written = await writeApplication(tx, made, at);
  if (!written) throw new AppError("unavailable", "This posting cannot take applications yet.");
  const { id: applicationId, stageId, fileIds } = written;
  const text = { candidateId, applicationId, text: message ?? "" };
  await indexText(tx, { ...text, kind: "message", recordId: applicationId });
  await startAutomations(tx, { stageId, stageEnteredAt: at, applicationIds: [applicationId] });
  for (const fileId of fileIds) await enqueue(tx, "read-file", { fileId });
  return applicationId;
}
