import { expect, test } from "vitest";
import { relativeTime } from "./time-ago";

const now = "2026-11-23T21:00:00Z";

test.each([
  ["2026-11-23T20:59:31Z", "now"],
  ["2026-11-23T20:58:00Z", "2 minutes ago"],
  ["2026-11-23T00:30:00Z", "20 hours ago"],
  ["2026-11-22T20:00:00Z", "1 day ago"],
  ["2026-11-11T20:00:00Z", "12 days ago"],
  ["2026-10-20T20:00:00Z", "4 weeks ago"],
  ["2026-08-20T20:00:00Z", "3 months ago"],
  ["2024-08-20T20:00:00Z", "2 years ago"],
  ["2026-11-26T21:00:00Z", "in 3 days"],
])("%s is %s", (date, words) => {
  expect(relativeTime(date, now)).toBe(words);
});

test("speaks the reader's language", () => {
  expect(relativeTime("2026-11-21T20:00:00Z", now, "de")).toBe("vor 2 Tagen");
});
