import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { cancelMail } from "./cancel-mail";
import { goneAlready, loadWaiting, notYours } from "./load";
import { canWriteMail } from "./policy";
import type { TakeBackMail } from "./schema";

/** Takes back a mail to an applicant that has not gone yet. Its words are answered, to be written further. */
export async function takeBackMail(actor: Actor, { mailId }: TakeBackMail) {
  return transaction(async (tx) => {
    const { application, about, status } = await loadWaiting(tx, actor, mailId);
    if (!canWriteMail(actor, application)) throw notYours();
    if (!(await cancelMail(tx, actor, { ...about, mailId }))) throw goneAlready(status);
    const words = await tx.mail.findUniqueOrThrow({
      where: { id: mailId },
      select: { subject: true, text: true },
    });
    return { mailId, ...words };
  });
}
