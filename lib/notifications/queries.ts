import type { Actor, UserActor } from "@/lib/auth/actor";
import { db, emptySql, sql } from "@/lib/db";
import { canBeNotified } from "./policy";
import { type NotificationRow, stillSees, toldColumns, toldFrom, wantsInProduct } from "./rows";
import { defaultMail } from "./rules";
import { type MailTime, type NotificationFilter, type NotificationKind, notificationKinds } from "./schema";

export type ListedNotification = Omit<NotificationRow, "createdAt" | "readAt" | "userId"> & {
  createdAt: string;
  isRead: boolean;
};
export type NotificationPage = { rows: ListedNotification[]; next: string | null };

const mine = (actor: UserActor) =>
  sql`n."userId" = ${actor.userId}::uuid AND ${wantsInProduct} AND ${stillSees}`;

/** One's own notifications, newest first, a page at a time by key. */
export async function listNotifications(
  actor: Actor,
  { unread, after }: NotificationFilter = {},
  size = 40,
): Promise<NotificationPage> {
  if (!canBeNotified(actor)) return { rows: [], next: null };
  const older = after
    ? sql`AND (n."createdAt", n.id) < (SELECT k."createdAt", k.id FROM "Notification" k
        WHERE k.id = ${after}::uuid AND k."userId" = ${actor.userId}::uuid)`
    : emptySql;
  const found = await db.$queryRaw<NotificationRow[]>`
    SELECT ${toldColumns} FROM ${toldFrom}
    WHERE ${mine(actor)} ${unread ? sql`AND n."readAt" IS NULL` : emptySql} ${older}
    ORDER BY n."createdAt" DESC, n.id DESC LIMIT ${size + 1}`;
  const rows = found.slice(0, size).map(({ userId: _, createdAt, readAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    isRead: readAt !== null,
  }));
  return { rows, next: found.length > size ? (rows.at(-1)?.id ?? null) : null };
}

/** How many one has not read; more than 99 are not counted. */
export async function countUnread(actor: Actor): Promise<number> {
  if (!canBeNotified(actor)) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM ${toldFrom} WHERE ${mine(actor)} AND n."readAt" IS NULL LIMIT 100) few`;
  return row?.count ?? 0;
}

/** Where this person's days begin; null as long as nobody has said so. */
export async function findTimeZone({ userId }: UserActor): Promise<string | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { timeZone: true } });
  return user?.timeZone ?? null;
}

export type Preference = { kind: NotificationKind; inProduct: boolean; mail: MailTime };
export type Preferences = { kinds: Preference[]; timeZone: string | null };

/** What one has chosen of every kind, or what holds as long as one has not. */
export async function findPreferences(actor: UserActor): Promise<Preferences> {
  const { userId } = actor;
  const [rows, timeZone] = await Promise.all([
    db.notificationPreference.findMany({ where: { userId } }),
    findTimeZone(actor),
  ]);
  const own = new Map(rows.map((row) => [row.kind, row]));
  const kinds = notificationKinds.map((kind) => ({
    kind,
    inProduct: own.get(kind)?.inProduct ?? true,
    mail: (own.get(kind)?.mail as MailTime | undefined) ?? defaultMail[kind],
  }));
  return { kinds, timeZone };
}
