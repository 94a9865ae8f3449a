import { longSince } from "./time-words";

type AgoProps = { since: string; now: string; className?: string };

/** "36 days ago": counted, not rounded to months, for what somebody waits for. The exact time is in the title. */
export function Ago({ since, now, className }: AgoProps) {
  const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: "UTC" });
  return (
    <time
      dateTime={new Date(since).toISOString()}
      title={`${exact.format(new Date(since))} UTC`}
      className={className}
    >
      {longSince(since, now)} ago
    </time>
  );
}
