import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import { goneAlready, loadWaiting, notYours } from "./load";
import { canWriteMail } from "./policy";
import type { SendMailNow } from "./schema";

/** Sends a mail at once that was to go later. From here on it cannot be taken back. */
export async function sendMailNow(actor: Actor, { mailId }: SendMailNow) {
  return transaction(async (tx) => {
    const { application, about, status, kind } = await loadWaiting(tx, actor, mailId);
    if (!canWriteMail(actor, application)) throw notYours();
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, status: "queued" },
      data: { sendAfter: now() },
    });
    if (count === 0) throw goneAlready(status);
    await record(tx, actor, {
      name: "mail.hastened",
      record: { type: "mail", id: mailId },
      ...about,
      data: { mailId, kind },
    });
    await enqueue(tx, "send-mail", { mailId });
    return { mailId };
  });
}
