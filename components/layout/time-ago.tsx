const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

type Instant = Date | string;

/** "2 days ago", "in 3 hours", "now". Days count from 24 hours on, whatever the calendar says. */
export function relativeTime(date: Instant, now: Instant, locale = "en"): string {
  const seconds = (new Date(date).getTime() - new Date(now).getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  return step ? format.format(Math.trunc(seconds / step[1]), step[0]) : format.format(0, "second");
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
