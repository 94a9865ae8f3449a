import { membersWhoSee, recruitersWhoSee } from "@/lib/applications/audience";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { eventChannel } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import type { Prisma } from "@/prisma/generated/client";
import { defaultMail, mailAfterSeconds, toldToTheirAuthor } from "./rules";
import type { NotificationKind, NotificationReason } from "./schema";

export type NewNotification = {
  userIds: string[];
  kind: NotificationKind;
  reason: NotificationReason;
  /** The event that it follows from: of one event nobody is told twice. */
  eventId?: string | null;
  postingId?: string | null;
  applicationId?: string | null;
  /** Where it is about a candidate and no application of theirs. */
  candidateId?: string | null;
  /** The note, the to-do, the bulk action. */
  recordId?: string | null;
};

/** Told on the events' channel when a person's notifications have changed; the record is the person. */
export const notificationsChanged = "notification.changed";

export async function tellBrowsers(tx: Tx, userId: string): Promise<void> {
  const told = {
    id: crypto.randomUUID(),
    name: notificationsChanged,
    recordId: userId,
    postingId: null,
    applicationId: null,
  };
  await tx.$executeRaw`SELECT pg_notify(${eventChannel}, ${JSON.stringify(told)})`;
}

/** Where it happened, as far as it decides who may know of it. */
async function audienceOf(tx: Tx, { postingId, applicationId, candidateId }: NewNotification) {
  const posting = { select: { id: true, confidential: true } };
  const found = applicationId
    ? (await tx.application.findUnique({ where: { id: applicationId }, select: { posting } }))?.posting
    : postingId
      ? await tx.posting.findUnique({ where: { id: postingId }, select: posting.select })
      : null;
  if (!found && (applicationId || postingId)) return null;
  if (found) {
    const { id, confidential } = found;
    return { where: membersWhoSee({ postingId: id, confidential, applicationId }), postingId: id };
  }
  const anybody: Prisma.UserWhereInput = { disabledAt: null, role: { not: "candidate" } };
  return { where: candidateId ? await recruitersWhoSee(tx, candidateId) : anybody, postingId: null };
}

type Origin = { actorId: string | null; at: Date; quiet: boolean };

/**
 * Writes down what people are told, in the caller's transaction, and has it mailed where they want that at once.
 * Left out: whoever did it, whoever may not see it, whoever has turned the kind off.
 * @param origin.quiet no mail, for what happened in the seed's past
 */
export async function tell(tx: Tx, told: NewNotification, origin: Origin): Promise<void> {
  const { kind, reason, eventId = null, applicationId = null, recordId = null } = told;
  const others = [...new Set(told.userIds)].filter(
    (id) => id !== origin.actorId || toldToTheirAuthor.has(kind),
  );
  const audience = others.length > 0 ? await audienceOf(tx, told) : null;
  if (!audience) return;
  const people = await tx.user.findMany({
    where: { AND: [{ id: { in: others } }, audience.where] },
    select: { id: true, preferences: { where: { kind }, select: { inProduct: true, mail: true } } },
  });
  const mailOf = new Map(people.map(({ id, preferences: [own] }) => [id, own?.mail ?? defaultMail[kind]]));
  const wanted = people.filter(
    ({ id, preferences: [own] }) => own?.inProduct !== false || mailOf.get(id) !== "off",
  );
  const about = { kind, reason, eventId, applicationId, recordId, postingId: audience.postingId };
  const made = await tx.notification.createManyAndReturn({
    data: wanted.map(({ id }) => ({ userId: id, ...about, actorId: origin.actorId, createdAt: origin.at })),
    skipDuplicates: true,
    select: { id: true, userId: true },
  });
  const startAfter = new Date(now().getTime() + mailAfterSeconds * 1_000);
  for (const { id, userId } of made) {
    await tellBrowsers(tx, userId);
    if (mailOf.get(userId) === "at-once" && !origin.quiet)
      await enqueue(tx, "mail-notification", { notificationId: id }, { startAfter });
  }
}

/** Tells people of something in the transaction in which it happens. What has an event is told from the event. */
export function notify(tx: Tx, actor: Actor, told: NewNotification): Promise<void> {
  const actorId = isStaff(actor) ? actor.userId : null;
  return tell(tx, told, { actorId, at: now(), quiet: actor.door === "seed" });
}
