/** A day as YYYY-MM-DD in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  // "en-CA" writes days as ISO 8601 does.
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
}

export function plusDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Monday of the week after the one that the day is in. */
export function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, weekday === 0 ? 1 : 8 - weekday);
}

export type TodoGroup = "overdue" | "today" | "later" | "done";

/** Where a to-do stands on this day; without a day of its own it is for later. */
export function groupOf(todo: { dueOn: string | null; doneAt: unknown }, today: string): TodoGroup {
  if (todo.doneAt) return "done";
  if (!todo.dueOn || todo.dueOn > today) return "later";
  return todo.dueOn === today ? "today" : "overdue";
}
