import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { hasFile } from "@/lib/storage/store";
import { mailsVisibleTo } from "./policy";
import type { DownloadMailFile } from "./schema";

/** A file that came with a candidate's mail, for those who read the mail; that they took it is in the log. */
export async function downloadMailFile(actor: Actor, { fileId }: DownloadMailFile) {
  return transaction(async (tx) => {
    const file = await tx.mailFile.findFirst({
      where: { id: fileId, mail: mailsVisibleTo(actor) },
      select: {
        name: true,
        contentType: true,
        size: true,
        storageKey: true,
        mail: {
          select: { applicationId: true, application: { select: { postingId: true, candidateId: true } } },
        },
      },
    });
    if (!file || !(await hasFile(file.storageKey)))
      throw new AppError("not_found", "This file does not exist.");
    const { mail, ...content } = file;
    await record(tx, actor, {
      name: "file.downloaded",
      record: { type: "mail_file", id: fileId },
      applicationId: mail.applicationId,
      ...mail.application,
      data: { fileId },
    });
    return content;
  });
}
