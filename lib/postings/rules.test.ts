import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { agoInWords, hasClosed, type PostingStep, requireStep, statusAfter, transitions } from "./rules";
import { postingStatuses } from "./schema";

const steps = Object.keys(transitions) as PostingStep[];

/** step: from → to, each pair that is possible; every other pair is not. */
const possible: Record<string, string> = {
  "edit draft": "draft",
  "edit published": "published",
  "edit paused": "paused",
  "edit closed": "closed",
  "publish draft": "published",
  "publish published": "published",
  "publish paused": "published",
  "schedule draft": "draft",
  "pause published": "paused",
  "close published": "closed",
  "close paused": "closed",
  "archive draft": "archived",
  "archive closed": "archived",
  "reopen paused": "published",
  "reopen closed": "published",
  "reopen archived": "closed",
  "delete draft": "draft",
};

describe("the life of a posting", () => {
  const pairs = steps.flatMap((step) => postingStatuses.map((status) => [step, status] as const));

  it.each(pairs)("%s from %s", (step, status) => {
    const to = possible[`${step} ${status}`] ?? null;
    const posting = { status, publishedAt: new Date() };
    expect(statusAfter(step, posting)).toBe(to);
    if (to) expect(requireStep(step, posting)).toBe(to);
    else expect(() => requireStep(step, posting)).toThrow(AppError);
  });

  it("brings an archived draft back as a draft", () => {
    expect(statusAfter("reopen", { status: "archived", publishedAt: null })).toBe("draft");
  });

  it("says in words why not", () => {
    expect(() => requireStep("pause", { status: "draft" })).toThrow(
      "This posting is a draft, so it cannot be paused.",
    );
    expect(() => requireStep("edit", { status: "archived" })).toThrow("Bring it back first.");
  });
});

describe("time", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  it.each([
    ["2026-11-23T11:59:30Z", "just now"],
    ["2026-11-23T11:59:00Z", "1 minute ago"],
    ["2026-11-23T11:01:00Z", "59 minutes ago"],
    ["2026-11-23T10:00:00Z", "2 hours ago"],
    ["2026-11-20T10:00:00Z", "3 days ago"],
  ])("%s is %s", (at, words) => expect(agoInWords(new Date(at), now)).toBe(words));

  it("closes at the closing moment and not before; without one never", () => {
    expect(hasClosed(now, now)).toBe(true);
    expect(hasClosed(new Date(now.getTime() + 1), now)).toBe(false);
    expect(hasClosed(null, now)).toBe(false);
  });
});
