import { z } from "zod";

/** What members are told of. */
export const notificationKinds = [
  "mentioned",
  "owner-assigned",
  "todo-given",
  "todo-due",
  "candidate-replied",
  "application-received",
  "interview",
  "candidate-withdrew",
  "answers-overdue",
  "bulk-finished",
  "team-joined",
  "handed-over",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Why it is this person who is told. */
export const notificationReasons = [
  "mentioned",
  "owner",
  "assignee",
  "team",
  "interviewer",
  "author",
  "recipient",
] as const;
export type NotificationReason = (typeof notificationReasons)[number];

export const mailTimes = ["at-once", "digest", "off"] as const;
export type MailTime = (typeof mailTimes)[number];

const kind = z.enum(notificationKinds);

/** Left out: all of them. */
export const MarkRead = z.object({ ids: z.array(z.uuid()).max(1_000).optional() });
export type MarkRead = z.output<typeof MarkRead>;

export const MarkUnread = z.object({ ids: z.array(z.uuid()).max(1_000) });
export type MarkUnread = z.output<typeof MarkUnread>;

export const SetPreference = z.object({ kind, inProduct: z.boolean(), mail: z.enum(mailTimes) });
export type SetPreference = z.output<typeof SetPreference>;

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

export const SetTimeZone = z.object({
  timeZone: z.string().max(64).refine(isZone, "This time zone is not known here."),
  /** Only where nobody has chosen one. */
  ifUnset: z.boolean().default(false),
});
export type SetTimeZone = z.output<typeof SetTimeZone>;

/** The list's address: anything that does not fit is as if it had not been said. */
export const NotificationFilter = z.object({
  unread: z.literal("1").optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type NotificationFilter = z.output<typeof NotificationFilter>;

export const TurnOffMails = z.object({ token: z.string().min(20).max(200) });
export type TurnOffMails = z.output<typeof TurnOffMails>;
