import type { Actor } from "@/lib/auth/actor";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import type { Mail } from "@/prisma/generated/client";
import { mailHtml } from "./html";
import { bounceAddress, replyAddress } from "./inbound/addresses";
import {
  replacePoolLinks,
  replaceStatusLinks,
  statusLinkIds,
  unsubscribeHeaders,
  withoutAddresses,
} from "./rules";
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

type Outgoing = Mail & { createdBy: { name: string } | null };

/** What a person wrote comes from them, by way of our address; what a machine wrote says so (RFC 3834). */
function headersOf(mail: Outgoing, text: string) {
  const ours = env().MAIL_FROM;
  const address = /<([^<>]+)>\s*$/.exec(ours)?.[1] ?? ours;
  if (mail.createdBy) return { from: { name: mail.createdBy.name, address } };
  const automatic = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
  return { from: ours, headers: { ...automatic, ...unsubscribeHeaders(mail.kind, text, env().APP_URL) } };
}

/** The way back: answers to the application's own address, undeliverable mail to this mail's own. */
function returnOf(mail: Outgoing) {
  const replyTo = (mail.applicationId && replyAddress(mail.applicationId)) ?? undefined;
  const from = bounceAddress(mail.id);
  const envelope = from ? { from, to: mail.toEmail } : undefined;
  const dsn = { id: mail.id, return: "headers" as const, notify: ["success", "failure", "delay"] as const };
  return { replyTo, envelope, ...(from && { dsn: { ...dsn, notify: [...dsn.notify] } }) };
}

async function deliver(mail: Outgoing, text: string, references: string[]): Promise<void> {
  await mailTransport().sendMail({
    ...headersOf(mail, text),
    ...returnOf(mail),
    to: mail.toName ? { name: mail.toName, address: mail.toEmail } : mail.toEmail,
    subject: mail.subject,
    messageId: messageIdOf(mail.id),
    inReplyTo: references.at(-1),
    references: references.length > 0 ? references : undefined,
    text,
    html: mailHtml(text),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** The Message-IDs from the beginning of the conversation to the mail that this one answers. */
async function referencesOf(tx: Tx, mail: Mail): Promise<string[]> {
  const ids: string[] = [];
  for (let next = mail.inReplyToId; next && ids.length < 20; ) {
    const found: Pick<Mail, "messageId" | "inReplyToId"> | null = await tx.mail.findUnique({
      where: { id: next },
      select: { messageId: true, inReplyToId: true },
    });
    if (found?.messageId) ids.unshift(found.messageId);
    next = found?.inReplyToId ?? null;
  }
  return ids;
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
      include: {
        application: { select: { postingId: true, candidateId: true } },
        createdBy: { select: { name: true } },
      },
    });
    if (mail?.status !== "queued") return "done";
    if (mail.sendAfter > now()) {
      await enqueue(tx, "send-mail", { mailId }, { startAfter: mail.sendAfter });
      return "waiting";
    }
    const error = await deliver(mail, await withLinks(tx, mail), await referencesOf(tx, mail)).then(
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

function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return withoutAddresses(words).slice(0, 300);
}
