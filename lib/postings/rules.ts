import { AppError } from "@/lib/errors";
import type { PostingStatus } from "./schema";

/** What can happen to a posting in its life, and where it is afterwards. What is absent is refused. */
export const transitions = {
  edit: { draft: "draft", published: "published", paused: "paused", closed: "closed" },
  publish: { draft: "published", published: "published", paused: "published" },
  schedule: { draft: "draft" },
  pause: { published: "paused" },
  close: { published: "closed", paused: "closed" },
  archive: { draft: "archived", closed: "archived" },
  reopen: { paused: "published", closed: "published", archived: "closed" },
  delete: { draft: "draft" },
} as const satisfies Record<string, Partial<Record<PostingStatus, PostingStatus>>>;

export type PostingStep = keyof typeof transitions;
type Life = { status: string; publishedAt?: Date | null };

/** The status after `step`, or null where the step is not possible. A draft that was archived comes back as one. */
export function statusAfter(step: PostingStep, posting: Life): PostingStatus | null {
  if (step === "reopen" && posting.status === "archived" && !posting.publishedAt) return "draft";
  const table: Partial<Record<string, PostingStatus>> = transitions[step];
  return table[posting.status] ?? null;
}

const done: Record<PostingStep, string> = {
  edit: "edited",
  publish: "published",
  schedule: "scheduled",
  pause: "paused",
  close: "closed",
  archive: "archived",
  reopen: "reopened",
  delete: "deleted",
};
const statusWords: Record<string, string> = {
  draft: "a draft",
  published: "published",
  paused: "paused",
  closed: "closed",
  archived: "archived",
};

/** @throws AppError conflict, in words, where the posting's state does not allow the step. */
export function requireStep(step: PostingStep, posting: Life): PostingStatus {
  const status = statusAfter(step, posting);
  if (status) return status;
  const hint = step === "edit" && posting.status === "archived" ? " Bring it back first." : "";
  throw new AppError(
    "conflict",
    `This posting is ${statusWords[posting.status]}, so it cannot be ${done[step]}.${hint}`,
  );
}

/** One sitting: edits by one person within this time make one event for each field that they touch. */
export const sittingMinutes = 30;

/** Whether the closing moment lies behind `now`; a posting without one never closes by itself. */
export function hasClosed(closeAt: Date | null, now: Date): boolean {
  return closeAt !== null && closeAt <= now;
}

/** Seconds, minutes, hours or days before `now`, for the words of a conflict. */
export function agoInWords(at: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
  if (seconds < 60) return "just now";
  const steps: [number, string][] = [
    [86_400, "day"],
    [3_600, "hour"],
    [60, "minute"],
  ];
  const [length, unit] = steps.find(([length]) => seconds >= length) ?? [60, "minute"];
  const count = Math.floor(seconds / length);
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

/**
 * Whoever closes a posting answers those who still wait, at the latest by closing it. The closing date only ends the
 * applying: nobody has decided anything by then, and those who wait stay in the pipeline.
 */
export function closesOverWaiting(reason: string): boolean {
  return reason === "closing-date";
}

/** "3 applicants have no answer yet." */
export function unansweredWords(count: number): string {
  return count === 1 ? "1 applicant has no answer yet." : `${count} applicants have no answer yet.`;
}
