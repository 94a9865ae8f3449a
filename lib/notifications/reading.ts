import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { tellBrowsers } from "./notify";
import { canBeNotified } from "./policy";
import type { MarkRead, MarkUnread } from "./schema";

// What one has read is nobody else's business, and so no event of the log.

const refuse = () => new AppError("not_found", "There is no such notification.");

/** Marks one's own notifications as read, all of them without ids. @returns which ones it were, so that it can be undone */
export async function markRead(actor: Actor, { ids }: MarkRead): Promise<{ ids: string[] }> {
  if (!canBeNotified(actor)) throw refuse();
  const { userId } = actor;
  return transaction(async (tx) => {
    const marked = await tx.notification.updateManyAndReturn({
      where: { userId, readAt: null, ...(ids ? { id: { in: ids } } : {}) },
      data: { readAt: now() },
      select: { id: true },
    });
    if (marked.length > 0) await tellBrowsers(tx, userId);
    return { ids: marked.slice(0, 1_000).map(({ id }) => id) };
  });
}

export async function markUnread(actor: Actor, { ids }: MarkUnread): Promise<void> {
  if (!canBeNotified(actor)) throw refuse();
  const { userId } = actor;
  await transaction(async (tx) => {
    await tx.notification.updateMany({ where: { userId, id: { in: ids } }, data: { readAt: null } });
    await tellBrowsers(tx, userId);
  });
}
