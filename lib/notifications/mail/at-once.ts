import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { sql, transaction } from "@/lib/db";
import { queueMail } from "@/lib/mail/queue-mail";
import { type NotificationRow, stillSees, toldColumns, toldFrom, wantsByMail } from "../rows";
import { wordsAtOnce } from "./words";

type Mailed = NotificationRow & { name: string; email: string };

/**
 * Mails one notification, unless it has been read or mailed meanwhile, or the person may not see it any more or wants
 * no mail. Safe to run twice.
 */
export async function mailAtOnce(
  actor: Actor,
  { notificationId }: { notificationId: string },
): Promise<boolean> {
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<Mailed[]>`
      SELECT ${toldColumns}, u.name, u.email FROM ${toldFrom}
      WHERE n.id = ${notificationId}::uuid AND n."readAt" IS NULL AND n."mailedAt" IS NULL
        AND ${wantsByMail} = 'at-once' AND ${stillSees}
      ${sql`FOR UPDATE OF n`}`;
    if (!row) return false;
    await queueMail(tx, actor, {
      kind: "notification",
      toName: row.name,
      toEmail: row.email,
      ...wordsAtOnce(row),
    });
    await tx.notification.update({ where: { id: row.id }, data: { mailedAt: now() } });
    return true;
  });
}
