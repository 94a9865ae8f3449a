import { plusDays } from "@/lib/todos/rules";

export type DueWords = { words: string; tone: "default" | "warning" | "destructive" };

const short = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});

/** A day as one says it today: "today", "tomorrow", "3 days overdue", "Mon 30 Nov"; null without a day. */
export function dueWords(dueOn: string | null, today: string): DueWords | null {
  if (!dueOn) return null;
  const late = Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000);
  if (late > 0)
    return { words: late === 1 ? "since yesterday" : `${late} days overdue`, tone: "destructive" };
  if (late === 0) return { words: "today", tone: "warning" };
  if (dueOn === plusDays(today, 1)) return { words: "tomorrow", tone: "default" };
  return { words: short.format(new Date(`${dueOn}T00:00:00Z`)), tone: "default" };
}
