"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};
const options = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
} as const;

/** A moment in the reader's own time zone; the server, which does not know it, writes UTC and says so. */
export function LocalTime({ date, className }: { date: string; className?: string }) {
  const words = useSyncExternalStore(
    never,
    () => new Intl.DateTimeFormat("en-GB", options).format(new Date(date)),
    () => `${new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(date))} UTC`,
  );
  return (
    <time dateTime={date} className={className}>
      {words}
    </time>
  );
}
