import { expect, it } from "vitest";
import { dueWords } from "./due-words";

it("says a day as one says it today", () => {
  const words = (dueOn: string | null) => dueWords(dueOn, "2026-11-24")?.words;
  expect(["2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-30"].map(words)).toEqual([
    "4 days overdue",
    "since yesterday",
    "today",
    "tomorrow",
    "Mon 30 Nov",
  ]);
  expect(words(null)).toBeUndefined();
});
