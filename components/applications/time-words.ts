/** Whole days, hours or minutes between two moments, as short as a card wants: "12 d", "3 h", "now". */
export function shortSince(since: string, now: string | number): string {
  const minutes = Math.max(0, Math.floor((new Date(now).getTime() - new Date(since).getTime()) / 60_000));
  if (minutes >= 1_440) return `${Math.floor(minutes / 1_440)} d`;
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h`;
  return minutes > 0 ? `${minutes} min` : "now";
}

/** The same in full, for those who hear it: "12 days", "1 hour", "less than a minute". */
export function longSince(since: string, now: string | number): string {
  const [amount, unit] = shortSince(since, now).split(" ");
  if (!unit) return "less than a minute";
  const words = { d: "day", h: "hour", min: "minute" }[unit] ?? unit;
  return `${amount} ${words}${amount === "1" ? "" : "s"}`;
}
