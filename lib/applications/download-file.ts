import type { Actor } from "@/lib/auth/actor";
import { filesVisibleTo } from "@/lib/candidates/policy";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { hasFile } from "@/lib/storage/store";

import type { DownloadFile } from "./schema";

const shown = { id: true, name: true, contentType: true, size: true, storageKey: true } as const;

/** A candidate's file for somebody who sees the application; that they took it is in the log. */
export async function downloadFile(actor: Actor, { fileId }: DownloadFile) {
  return transaction(async (tx) => {
    const file = await tx.file.findFirst({
      where: { AND: [{ id: fileId }, filesVisibleTo(actor)] },
      select: {
        ...shown,
        applicationId: true,
        candidateId: true,
        application: { select: { postingId: true, candidateId: true } },
      },
    });
    if (!file || !(await hasFile(file.storageKey)))
      throw new AppError("not_found", "This file does not exist.");
    const { application, applicationId, candidateId, ...content } = file;
    await record(tx, actor, {
      name: "file.downloaded",
      record: { type: "file", id: fileId },
      applicationId,
      candidateId,
      ...application,
      data: { fileId },
    });
    return content;
  });
}
