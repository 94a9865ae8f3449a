import { loadOwnApplication } from "@/lib/applications/load";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { replyAddress } from "./inbound/addresses";
import { insertReceived } from "./inbound/insert-received";
import { canWriteToUs } from "./policy";
import type { SendMessage } from "./schema";

/** Enough for somebody who has forgotten something twice, too little for a machine. */
const mostAnHour = 5;

/** Puts what a candidate writes on the status page into the thread of their application. */
export async function sendMessage(actor: Actor, { applicationId, text }: SendMessage) {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = ${applicationId}::uuid FOR NO KEY UPDATE`;
    const application = await loadOwnApplication(tx, actor, applicationId);
    if (!canWriteToUs(actor, application))
      throw new AppError("forbidden", "Only the candidate writes about an application.");
    await requireRoom(tx, applicationId);
    const { postingId, candidateId, candidate, posting } = application;
    return insertReceived(tx, actor, {
      kind: "message",
      about: { applicationId, postingId, candidateId },
      from: { name: candidate.name, email: candidate.email },
      toEmail: replyAddress(applicationId) ?? env().MAIL_FROM,
      subject: await subjectOf(tx, applicationId, posting.title),
      text,
    });
  });
}

async function requireRoom(tx: Tx, applicationId: string): Promise<void> {
  const since = new Date(now().getTime() - 3_600_000);
  const recent = { applicationId, direction: "in", kind: "message", createdAt: { gt: since } };
  if ((await tx.mail.count({ where: recent })) < mostAnHour) return;
  throw new AppError("rate_limited", "You have written several times within an hour. Please wait a little.");
}

/** It goes on from what was written last to the candidate. */
async function subjectOf(tx: Tx, applicationId: string, title: string): Promise<string> {
  const last = await tx.mail.findFirst({
    where: { applicationId, direction: "out", kind: "message", sentAt: { not: null } },
    orderBy: { sentAt: "desc" },
    select: { subject: true },
  });
  if (!last) return `About ${title}`.slice(0, 200);
  return /^re:/i.test(last.subject) ? last.subject : `Re: ${last.subject}`;
}
