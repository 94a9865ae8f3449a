import { env } from "@/lib/env";
import { kindLabels, notificationSentence, reasonWords } from "../labels";
import type { NotificationRow } from "../rows";
import { offToken, type Turnable } from "../unsubscribing";
import { notificationPath } from "../where";

export type MailWords = { subject: string; text: string };

const urlOf = (path: string) => `${env().APP_URL.replace(/\/$/, "")}${path}`;
const offUrl = (userId: string, what: Turnable) => urlOf(`/notifications/off/${offToken(userId, what)}`);
const line = (text: string) => text.replace(/\s+/g, " ").trim();

function sentenceOf(row: NotificationRow): string {
  const where = row.candidate && row.posting ? ` (${row.posting})` : "";
  return line(notificationSentence(row)) + where;
}

/** One notification as a mail: what happened, where to see it, why this person, and how to stop it. */
export function wordsAtOnce(row: NotificationRow): MailWords {
  const text = [
    `${sentenceOf(row)}.`,
    urlOf(notificationPath(row)),
    `You get this mail ${reasonWords[row.reason]}. It is one of “${kindLabels[row.kind]}”.`,
    `No more mails of this kind: ${offUrl(row.userId, row.kind)}`,
    `All that you are told of: ${urlOf("/dashboard/settings/notifications")}`,
  ];
  return { subject: line(notificationSentence(row)).slice(0, 180), text: text.join("\n\n") };
}

const most = 50;

/** What a day has brought, in one mail. */
export function wordsOfDigest(userId: string, rows: NotificationRow[]): MailWords {
  const count = rows.length === 1 ? "1 thing" : `${rows.length} things`;
  const shown = rows.slice(0, most).map((row) => `${sentenceOf(row)}\n${urlOf(notificationPath(row))}`);
  const rest = rows.length - shown.length;
  const text = [
    `${count} since your last digest that you have not seen in Rolecall yet:`,
    ...shown,
    ...(rest > 0 ? [`And ${rest} more: ${urlOf("/dashboard/notifications")}`] : []),
    "You get this mail because these kinds are set to “Daily digest”.",
    `No more digests: ${offUrl(userId, "digest")}`,
    `All that you are told of: ${urlOf("/dashboard/settings/notifications")}`,
  ];
  return { subject: `Rolecall: ${count} to look at`, text: text.join("\n\n") };
}
