import type { Actor } from "@/lib/auth/actor";
import { findByEmail, lockAddress } from "@/lib/candidates/matching";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { makeStatusLink } from "./apply/link";
import { queueLinkAgain } from "./apply/mails";
import { asPublished, publishedFacts } from "./apply/posting";
import { canAskForLink } from "./policy";
import { daysAfter, mailedLinkDays } from "./rules";
import type { SendStatusLink } from "./schema";

/** Nobody can fill somebody's mailbox by asking again and again. */
const pauseMinutes = 10;

/** Mails a new link to the address of the application, and only there. */
export async function sendLinkAgain(tx: Tx, actor: Actor, applicationId: string): Promise<boolean> {
  const at = now();
  const since = new Date(at.getTime() - pauseMinutes * 60_000);
  const recent = { applicationId, kind: "link-again", createdAt: { gt: since } };
  if ((await tx.mail.count({ where: recent })) > 0) return false;
  const { candidate, createdAt, posting } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: {
      createdAt: true,
      candidate: { select: { id: true, name: true, email: true } },
      posting: { select: publishedFacts },
    },
  });
  const { linkId } = await makeStatusLink(tx, applicationId, daysAfter(at, mailedLinkDays));
  const { id: candidateId, name, email } = candidate;
  const subject = { applicationId, candidateId, name, email, createdAt, posting: asPublished(posting) };
  await queueLinkAgain(tx, actor, subject, linkId);
  await record(tx, actor, {
    name: "application.link_sent",
    record: { type: "application", id: applicationId },
    postingId: posting.id,
    applicationId,
    candidateId,
    data: {},
  });
  return true;
}

/** Mails the links of all applications under an address to that address. The answer is the same if there are none. */
export async function sendStatusLink(actor: Actor, { email }: SendStatusLink): Promise<void> {
  if (!canAskForLink(actor)) throw new AppError("forbidden", "Only people ask for their link.");
  await transaction(async (tx) => {
    await lockAddress(tx, email);
    const candidate = await findByEmail(tx, email);
    if (!candidate) return;
    const applications = await tx.application.findMany({
      where: { candidateId: candidate.id },
      orderBy: { createdAt: "desc" },
      select: { id: true },
      take: 10,
    });
    for (const { id } of applications) await sendLinkAgain(tx, actor, id);
  });
}
