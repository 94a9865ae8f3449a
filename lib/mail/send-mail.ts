import type { Actor } from "@/lib/auth/actor";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import type { Mail } from "@/prisma/generated/client";
import { mailHtml } from "./html";
import { replacePoolLinks, replaceStatusLinks, statusLinkIds } from "./rules";
import { isRefusedForGood, mailTransport } from "./transport";

/** A mail has one Message-ID for good: a second attempt is the same mail to whoever receives both. */
export function messageIdOf(mailId: string): string {
  return `<${mailId}@${new URL(env().APP_URL).hostname}>`;
}

/** Puts the tokens of the mail's own application in; a link of another one stays dead. */
async function withLinks(tx: Tx, mail: Mail): Promise<string> {
  const id = { in: statusLinkIds(mail.text) };
  const applicationId = mail.applicationId ?? undefined;
  const links = applicationId ? await tx.statusLink.findMany({ where: { id, applicationId } }) : [];
  const own = new Set(links.map((link) => link.id));
  const site = env().APP_URL.replace(/\/$/, "");
  const base = `${site}/status`;
  const text = replaceStatusLinks(mail.text, (linkId) =>
    own.has(linkId) ? `${base}/${signedToken("status-link", linkId)}` : base,
  );
  return replacePoolLinks(text, (linkId) => `${site}/pool/${signedToken("pool-link", linkId)}`);
}

async function deliver(mail: Mail, text: string): Promise<void> {
  await mailTransport().sendMail({
    from: env().MAIL_FROM,
    to: mail.toName ? { name: mail.toName, address: mail.toEmail } : mail.toEmail,
    subject: mail.subject,
    messageId: messageIdOf(mail.id),
    text,
    html: mailHtml(text),
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

export type SendAttempt = { mailId: string; isLastAttempt?: boolean };
type Outcome = "sent" | "failed" | "waiting" | "done";

/**
 * Sends a queued mail. The row stays locked while it goes out, so that nobody sends it beside us and taking it back
 * either comes before or too late, never in between. Safe to run twice.
 * @throws when the server could not be reached or said "later": the task is tried again.
 */
export async function sendMail(actor: Actor, { mailId, isLastAttempt }: SendAttempt): Promise<Outcome> {
  return transaction(async (tx): Promise<Outcome> => {
    await tx.$queryRaw`SELECT 1 FROM "Mail" WHERE id = ${mailId}::uuid FOR UPDATE`;
    const mail = await tx.mail.findUnique({
      where: { id: mailId },
      include: { application: { select: { postingId: true, candidateId: true } } },
    });
    if (mail?.status !== "queued") return "done";
    if (mail.sendAfter > now()) {
      await enqueue(tx, "send-mail", { mailId }, { startAfter: mail.sendAfter });
      return "waiting";
    }
    const error = await deliver(mail, await withLinks(tx, mail)).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error && !isLastAttempt && !isRefusedForGood(error)) throw error;
    const data = error
      ? { status: "failed", error: reasonOf(error) }
      : { status: "sent", sentAt: now(), messageId: messageIdOf(mailId), error: null };
    await tx.mail.update({ where: { id: mailId }, data });
    await record(tx, actor, {
      name: error ? "mail.failed" : "mail.sent",
      record: { type: "mail", id: mailId },
      postingId: mail.application?.postingId,
      applicationId: mail.applicationId,
      candidateId: mail.application?.candidateId,
      data: { mailId, kind: mail.kind },
    });
    return error ? "failed" : "sent";
  });
}

/** What the server said, without the address that it may repeat. */
function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/[^\s<>]+@[^\s<>]+/g, "…").slice(0, 300);
}
