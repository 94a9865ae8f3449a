import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { KeptAttachment } from "./keep-attachments";

type Received = {
  kind: "reply" | "auto-reply" | "message";
  about: { applicationId: string; postingId: string; candidateId: string };
  from: { name: string | null; email: string | null };
  toEmail: string;
  subject: string;
  text: string;
  messageId?: string;
  inReplyToId?: string | null;
  files?: KeptAttachment[];
  /** What was left out of it, in words. */
  remark?: string | null;
};

/** An answer quotes our mail, and with it the link that opens the application: that is not for staff to use. */
function withoutLinks(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"]{0,200}\/status\/[\w-]{43}/g, "[the candidate's personal link]");
}

/** Puts what a candidate has written into the thread of the application, and into the log. */
export async function insertReceived(tx: Tx, actor: Actor, mail: Received): Promise<{ mailId: string }> {
  const at = now();
  const { kind, about, from, toEmail, subject, text, messageId, inReplyToId, files = [], remark } = mail;
  const { id } = await tx.mail.create({
    data: {
      kind,
      direction: "in",
      status: "received",
      applicationId: about.applicationId,
      fromName: from.name,
      fromEmail: from.email,
      toEmail,
      subject,
      text: withoutLinks(text),
      messageId,
      inReplyToId,
      error: remark,
      sendAfter: at,
      createdAt: at,
      files: { create: files.map((file) => ({ ...file, createdAt: at })) },
    },
    select: { id: true },
  });
  await record(tx, actor, {
    name: "mail.received",
    record: { type: "mail", id },
    ...about,
    data: { mailId: id, kind },
  });
  return { mailId: id };
}
