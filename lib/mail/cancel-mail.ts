import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { MailAbout } from "./queue-mail";

/** Takes back a mail that has not gone yet. Its task finds it cancelled and does nothing. False: it has gone. */
export async function cancelMail(
  tx: Tx,
  actor: Actor,
  mail: MailAbout & { mailId: string },
): Promise<boolean> {
  const { mailId, ...about } = mail;
  const { count } = await tx.mail.updateMany({
    where: { id: mailId, status: "queued" },
    data: { status: "cancelled" },
  });
  if (count === 0) return false;
  const { kind } = await tx.mail.findUniqueOrThrow({ where: { id: mailId }, select: { kind: true } });
  await record(tx, actor, {
    name: "mail.cancelled",
    record: { type: "mail", id: mailId },
    ...about,
    data: { mailId, kind },
  });
  return true;
}
