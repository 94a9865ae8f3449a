import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { DeliveryReport } from "./inbound/report";
import { canNoteDelivery } from "./policy";
import { withoutAddresses } from "./rules";

export type NoteDelivery = { mailId: string; report: DeliveryReport };

/** Writes down what a mail server has told about a mail of ours: delivered, or come back. Twice is once. */
export async function noteDelivery(actor: Actor, { mailId, report }: NoteDelivery) {
  if (!canNoteDelivery(actor)) throw new AppError("forbidden", "Only mail servers tell of a delivery.");
  const { outcome, status, words } = report;
  if (outcome === "delayed") return { noted: false };
  return transaction(async (tx) => {
    const at = now();
    const isBounce = outcome === "bounced";
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, direction: "out", status: { in: isBounce ? ["sent", "delivered"] : ["sent"] } },
      data: isBounce
        ? { status: "bounced", bouncedAt: at, error: reasonOf(status, words) }
        : { status: "delivered", deliveredAt: at },
    });
    if (count === 0) return { noted: false };
    const { kind, applicationId, application } = await tx.mail.findUniqueOrThrow({
      where: { id: mailId },
      select: {
        kind: true,
        applicationId: true,
        application: { select: { postingId: true, candidateId: true } },
      },
    });
    await record(tx, actor, {
      name: isBounce ? "mail.bounced" : "mail.delivered",
      record: { type: "mail", id: mailId },
      applicationId,
      postingId: application?.postingId,
      candidateId: application?.candidateId,
      data: { mailId, kind },
    });
    return { noted: true };
  });
}

/** What the server said, its code first, without the address that it may repeat. */
function reasonOf(status: string | null, words: string): string {
  const said = withoutAddresses(words);
  return (status && !said.includes(status) ? `${status} ${said}` : said).trim().slice(0, 300);
}
