import type { MailTime, NotificationKind } from "./schema";

/** When a kind goes out by mail as long as nobody has said otherwise: at once where somebody waits for this person. */
export const defaultMail: Record<NotificationKind, MailTime> = {
  mentioned: "at-once",
  "owner-assigned": "at-once",
  "todo-given": "at-once",
  "todo-due": "digest",
  "candidate-replied": "at-once",
  "application-received": "digest",
  interview: "at-once",
  "candidate-withdrew": "digest",
  "answers-overdue": "digest",
  "bulk-finished": "off",
  "team-joined": "at-once",
  "handed-over": "at-once",
};

/** The one kind that speaks of what one has done oneself: it was long work, and it has come to its end. */
export const toldToTheirAuthor: ReadonlySet<NotificationKind> = new Set(["bulk-finished"]);

/** A mail "at once" waits so long: what is read in the product meanwhile needs none. */
export const mailAfterSeconds = 30;

/** The hour of the day, where the person lives, at which their digest goes. */
export const digestHour = 7;

/** What is older than this is no news any more, and goes out in no mail. */
export const mailWithinDays = 2;

/**
 * Until which moment things belong to the digest that is due now: this morning's hour in the time zone, or null when
 * it has not struck yet.
 */
export function digestUntil(timeZone: string, at: Date): Date | null {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const sinceMidnight = (of("hour") * 60 + of("minute")) * 60 + of("second");
  const late = sinceMidnight - digestHour * 3_600;
  return late < 0 ? null : new Date(at.getTime() - late * 1_000 - at.getMilliseconds());
}
