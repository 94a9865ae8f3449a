const dayMs = 86_400_000;

/** The moment of installing; everything in the story is counted from it. */
export const storyNow = new Date();

/** `YYYY-MM-DD`, so many days from the day of installing. */
export function inDays(days: number): string {
  return new Date(storyNow.getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** A moment of a working day in the past, a little different for each `salt`. */
export function daysAgo(days: number, salt = 0): Date {
  const minutes = (salt * 37) % (9 * 60);
  const morning = Math.floor((storyNow.getTime() - days * dayMs) / dayMs) * dayMs + 8 * 3_600_000;
  const at = new Date(morning + minutes * 60_000);
  return at < storyNow ? at : new Date(storyNow.getTime() - (salt + 1) * 60_000);
}
