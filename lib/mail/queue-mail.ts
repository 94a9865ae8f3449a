import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";

/** What a mail is about, for the event log. */
export type MailAbout = {
  postingId?: string | null;
  applicationId?: string | null;
  candidateId?: string | null;
};

export type NewMail = MailAbout & {
  kind: string;
  toName: string | null;
  toEmail: string;
  subject: string;
  /** Plain text; a link to a status page stands in it as `statusLinkMark` makes it, never as a token. */
  text: string;
  /** Until then it can be taken back; left out, it goes at once. */
  sendAfter?: Date;
  /** The mail that this one answers. */
  inReplyToId?: string | null;
  /** Nobody sends it before whoever holds it back sets the time and queues its task. */
  held?: boolean;
};

/** Writes a mail down in the caller's transaction and has it sent afterwards. */
export async function queueMail(tx: Tx, actor: Actor, mail: NewMail): Promise<{ mailId: string }> {
  const { kind, toName, toEmail, subject, text, applicationId = null } = mail;
  const createdAt = now();
  const sendAfter = mail.sendAfter ?? createdAt;
  const inReplyToId = mail.inReplyToId ?? null;
  const createdById = actor.type === "user" ? actor.userId : null;
  const about = { applicationId, inReplyToId, createdById };
  const { id } = await tx.mail.create({
    data: { kind, ...about, toName, toEmail, subject, text, sendAfter, createdAt },
    select: { id: true },
  });
  await record(tx, actor, {
    name: "mail.queued",
    record: { type: "mail", id },
    postingId: mail.postingId,
    applicationId,
    candidateId: mail.candidateId,
    data: { mailId: id, kind },
  });
  if (!mail.held) await enqueue(tx, "send-mail", { mailId: id }, { startAfter: sendAfter });
  return { mailId: id };
}
