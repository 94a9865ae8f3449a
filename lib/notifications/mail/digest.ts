import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, sql, type Tx, transaction } from "@/lib/db";
import { queueMail } from "@/lib/mail/queue-mail";
import { type NotificationRow, stillSees, toldColumns, toldFrom, wantsByMail } from "../rows";
import { digestUntil, mailWithinDays } from "../rules";
import { wordsOfDigest } from "./words";

type Mailed = NotificationRow & { name: string; email: string };

/** Not read, not mailed, and fresh enough to be news. */
const waiting = () => {
  const since = new Date(now().getTime() - mailWithinDays * 86_400_000);
  return sql`n."readAt" IS NULL AND n."mailedAt" IS NULL AND n."createdAt" > ${since}
    AND ${wantsByMail} = 'digest' AND ${stillSees}`;
};

async function sendDigest(tx: Tx, actor: Actor, userId: string, until: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<Mailed[]>`
    SELECT ${toldColumns}, u.name, u.email FROM ${toldFrom}
    WHERE n."userId" = ${userId}::uuid AND n."createdAt" <= ${until} AND ${waiting()}
    ORDER BY n."createdAt" DESC, n.id LIMIT 500 FOR UPDATE OF n`;
  const [first] = rows;
  if (!first) return false;
  const words = wordsOfDigest(userId, rows);
  await queueMail(tx, actor, { kind: "digest", toName: first.name, toEmail: first.email, ...words });
  const id = { in: rows.map((row) => row.id) };
  await tx.notification.updateMany({ where: { id }, data: { mailedAt: now() } });
  return true;
}

/**
 * Sends everybody whose morning has come what has gathered for their digest. What comes later in the day waits for
 * tomorrow's; run twice, or late, it sends nothing twice and leaves nothing out.
 * @returns how many digests went.
 */
export async function sendDigests(actor: Actor): Promise<number> {
  const people = await db.$queryRaw<{ id: string; timeZone: string }[]>`
    SELECT DISTINCT u.id, coalesce(u."timeZone", 'UTC') AS "timeZone" FROM ${toldFrom} WHERE ${waiting()}`;
  let sent = 0;
  for (const { id, timeZone } of people) {
    const until = digestUntil(timeZone, now());
    if (until && (await transaction((tx) => sendDigest(tx, actor, id, until)))) sent += 1;
  }
  return sent;
}
