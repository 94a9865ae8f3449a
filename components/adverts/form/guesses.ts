import type { Advert } from "@/lib/adverts/schema";

type Tree = Record<string, unknown>;

/** The value at a path such as "pay.0.period". */
export function valueAt(advert: Advert, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Tree | null | undefined)?.[key], advert);
}

/** Where an entry of a list is now: itself if it was only moved, else whatever stands in its place. */
function indexNow(before: unknown[], after: unknown[], index: number): number {
  const moved = after.indexOf(before[index]);
  if (moved >= 0) return moved;
  return before.length === after.length ? index : -1;
}

/**
 * The guesses that are still guesses after a change: one whose value was changed by hand is none any more, and one in
 * an entry that was moved goes with it.
 */
export function guessesAfter(before: Advert, after: Advert): string[] {
  return before.guessed.flatMap((path) => {
    const [field = "", index, ...rest] = path.split(".");
    const [was, is] = [valueAt(before, field), valueAt(after, field)];
    if (was === is) return path;
    if (!Array.isArray(was) || !Array.isArray(is) || index === undefined)
      return same(valueAt(before, path), valueAt(after, path)) ? path : [];
    const now = indexNow(was, is, Number(index));
    const moved = [field, now, ...rest].join(".");
    return now >= 0 && same(valueAt(before, path), valueAt(after, moved)) ? moved : [];
  });
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
