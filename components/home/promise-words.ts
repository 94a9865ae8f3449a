const day = 86_400_000;

/** What became of the promise to answer: "2 days late", "due today", "3 days left"; null where none was made. */
export function promiseWords(dueAt: string | null, now: string): { words: string; late: boolean } | null {
  if (!dueAt) return null;
  const left = new Date(dueAt).getTime() - new Date(now).getTime();
  const days = Math.floor(Math.abs(left) / day);
  const counted = `${days} ${days === 1 ? "day" : "days"}`;
  if (left < 0) return { words: days === 0 ? "late since today" : `${counted} late`, late: true };
  return { words: days === 0 ? "due today" : `${counted} left`, late: false };
}
