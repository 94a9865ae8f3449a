const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Unit, its length, and from how many seconds on it is used: 12 days say more than "last week". */
const steps: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ["year", 365 * day, 2 * 365 * day],
  ["month", 30 * day, 60 * day],
  ["week", 7 * day, 14 * day],
  ["day", day, day],
  ["hour", hour, hour],
  ["minute", minute, minute],
];

type Instant = Date | string;

/** "2 days ago", "in 3 hours", "now". Counts what has passed, not calendar days: never "yesterday". */
export function relativeTime(date: Instant, now: Instant, locale = "en"): string {
  const seconds = (new Date(date).getTime() - new Date(now).getTime()) / 1000;
  const step = steps.find(([, , from]) => Math.abs(seconds) >= from);
  if (!step) return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second");
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(seconds / step[1]), step[0]);
}

type TimeAgoProps = {
  date: Instant;
  /** The moment of the request: given, so that server and browser write the same words. */
  now: Instant;
  locale?: string;
  timeZone?: string;
  className?: string;
};

export function TimeAgo({ date, now, locale = "en-GB", timeZone = "UTC", className }: TimeAgoProps) {
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long", timeZone });
  const at = new Date(date);
  return (
    <time dateTime={at.toISOString()} title={exact.format(at)} className={className}>
      {relativeTime(at, now, locale)}
    </time>
  );
}
