/** "4", ">=4", "3..5", "..2" as the least and the most, both included; null when it is none of these. */
export function ratingRange(typed: string): { least: number; most: number } | null {
  const between = typed.match(/^([1-5])?\.\.([1-5])?$/);
  if (between && typed !== "..") return { least: Number(between[1] ?? 1), most: Number(between[2] ?? 5) };
  const [, sign = "", digit] = typed.match(/^(>=|<=|>|<|=)?([1-5])$/) ?? [];
  if (!digit) return null;
  const stars = Number(digit);
  if (sign === ">=") return { least: stars, most: 5 };
  if (sign === ">") return { least: stars + 1, most: 5 };
  if (sign === "<=") return { least: 1, most: stars };
  if (sign === "<") return { least: 1, most: stars - 1 };
  return { least: stars, most: stars };
}

type Days = { first: string; last: string };

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** "2026", "2026-03" or "2026-03-09" as its first and its last day. */
function daysOf(typed: string): Days | null {
  const [, year, month, day] = typed.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/) ?? [];
  if (!year) return null;
  const [y, m] = [Number(year), month ? Number(month) - 1 : 0];
  const first = new Date(Date.UTC(y, m, day ? Number(day) : 1));
  // A month or day that the calendar does not have moves on to the next one.
  if (iso(first) !== `${year}-${month ?? "01"}-${day ?? "01"}`) return null;
  if (day) return { first: iso(first), last: iso(first) };
  const last = month ? new Date(Date.UTC(y, m + 1, 0)) : new Date(Date.UTC(y, 12, 0));
  return { first: iso(first), last: iso(last) };
}

function neighbour(day: string, by: 1 | -1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return iso(date);
}

/** "2026-01..2026-06", ">=2026-03", "2026": days, the last one included; null when it is none of these. */
export function dayRange(typed: string): { from: string | null; to: string | null } | null {
  const [start, end, more] = typed.split("..");
  if (end !== undefined && more === undefined) {
    const from = start ? daysOf(start) : null;
    const to = end ? daysOf(end) : null;
    if ((start && !from) || (end && !to) || (!from && !to)) return null;
    if (from && to && from.first > to.last) return null;
    return { from: from?.first ?? null, to: to?.last ?? null };
  }
  const [, sign = "", rest = ""] = typed.match(/^(>=|<=|>|<|=)?(.+)$/) ?? [];
  const days = daysOf(rest);
  if (!days) return null;
  if (sign === ">=") return { from: days.first, to: null };
  if (sign === ">") return { from: neighbour(days.last, 1), to: null };
  if (sign === "<=") return { from: null, to: days.last };
  if (sign === "<") return { from: null, to: neighbour(days.first, -1) };
  return { from: days.first, to: days.last };
}
