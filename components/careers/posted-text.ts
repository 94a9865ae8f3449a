const dayMs = 86_400_000;
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/**
 * "today", "yesterday", "2 days ago", "3 weeks ago": by the calendar, not by hours. Counted from the UTC day on which
 * the page is made; a cached page is thrown away at the end of that day.
 */
export function daysAgoText(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / dayMs);
  if (days < 14) return relative.format(-Math.max(0, days), "day");
  if (days < 60) return relative.format(-Math.floor(days / 7), "week");
  return days < 730
    ? relative.format(-Math.floor(days / 30.4), "month")
    : relative.format(-Math.floor(days / 365), "year");
}
