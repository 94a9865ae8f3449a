import { dayText } from "@/lib/adverts/labels";

const dayMs = 86_400_000;

/** "today", "yesterday", "2 days ago", "3 weeks ago": by the calendar, not by hours. */
export function daysAgoText(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / dayMs);
  const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  if (days < 14) return words.format(-Math.max(0, days), "day");
  if (days < 60) return words.format(-Math.floor(days / 7), "week");
  return days < 730
    ? words.format(-Math.floor(days / 30.4), "month")
    : words.format(-Math.floor(days / 365), "year");
}

/** Counted from the UTC day on which the page is made; a cached page is thrown away at the end of that day. */
export function PostedDay({ day, today }: { day: string; today: string }) {
  return (
    <>
      Posted{" "}
      <time dateTime={day} title={dayText(day)}>
        {daysAgoText(day, today)}
      </time>
    </>
  );
}
