import { loadOwnApplication } from "@/lib/applications/load";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { insertReceived } from "./inbound/insert-received";
import { dropAttachments, type KeptAttachment, keepAttachments } from "./inbound/keep-attachments";
import type { ReceivedMessage } from "./inbound/read-message";
import { canWriteToUs } from "./policy";

/** So many mails an hour are a conversation; more are a machine, which is told to come back later. */
const mostAnHour = 30;

export type ReceiveMail = { applicationId: string; toEmail: string; message: ReceivedMessage };

/** Keeps a candidate's mail in the thread of the application whose reply address it came to. Twice is once. */
export async function receiveMail(actor: Actor, input: ReceiveMail): Promise<{ mailId: string }> {
  const { files, refused } = await keepAttachments(input.message.attachments);
  let isKept = false;
  try {
    const result = await transaction((tx) => receive(tx, actor, input, files, refused));
    isKept = result.isNew;
    return { mailId: result.mailId };
  } finally {
    if (!isKept) await dropAttachments(files);
  }
}

async function receive(
  tx: Tx,
  actor: Actor,
  { applicationId, toEmail, message }: ReceiveMail,
  files: KeptAttachment[],
  refused: string[],
) {
  // Held, so that the same mail coming twice at once is seen to be the same.
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = ${applicationId}::uuid FOR NO KEY UPDATE`;
  const application = await loadOwnApplication(tx, actor, applicationId);
  if (!canWriteToUs(actor, application))
    throw new AppError("forbidden", "Only the candidate answers for an application.");
  const { messageId, inReplyTo, from, text, subject, isAutomatic } = message;
  const known = await tx.mail.findFirst({
    where: { applicationId, direction: "in", messageId },
    select: { id: true },
  });
  if (known) return { mailId: known.id, isNew: false };
  const since = new Date(now().getTime() - 3_600_000);
  const recent = { applicationId, direction: "in", createdAt: { gt: since } };
  if ((await tx.mail.count({ where: recent })) >= mostAnHour)
    throw new AppError("rate_limited", "Too many messages at once. Try again in an hour.");
  const { postingId, candidateId } = application;
  const { mailId } = await insertReceived(tx, actor, {
    kind: isAutomatic ? "auto-reply" : "reply",
    about: { applicationId, postingId, candidateId },
    from,
    toEmail,
    subject: subject || "(no subject)",
    text,
    messageId,
    inReplyToId: await answered(tx, applicationId, inReplyTo),
    files,
    remark: refused.length > 0 ? `Not kept: ${refused.join(", ").slice(0, 500)}` : null,
  });
  return { mailId, isNew: true };
}

/** The newest mail of this thread among those that a mail names. Of another thread none is looked at. */
async function answered(tx: Tx, applicationId: string, ids: string[]): Promise<string | null> {
  const found = await tx.mail.findFirst({
    where: { applicationId, messageId: { in: ids } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return found?.id ?? null;
}
