/** So many applications in one go. */
export const mostAtOnce = 10_000;

/** After a bulk action is done, nothing of it leaves the house for so long, and all of it can be taken back. */
export const bulkUndoSeconds = 120;

export type BulkStatus = "queued" | "running" | "done" | "cancelled" | "undoing" | "undone";

const working: readonly string[] = ["queued", "running", "undoing"];
export function isWorking({ status }: { status: string }): boolean {
  return working.includes(status);
}

/** What has not begun yet is left; what has been done stays and can be undone. */
export function canStillCancel({ status }: { status: string }): boolean {
  return status === "queued" || status === "running";
}

type Undoable = { kind: string; status: string; undoUntil: Date | null };

export function canStillUndo({ kind, status, undoUntil }: Undoable, now: Date): boolean {
  if (kind === "export" || !undoUntil) return false;
  return (status === "done" || status === "cancelled") && now < undoUntil;
}

/** A mail of a bulk action waits for its end, which sets the real time; this is what stands there until then. */
export const heldSeconds = 86_400;

/** What becomes of one of the chosen: it is done, or it is left alone because it is there, or decided, already. */
export const bulkOutcomes = ["do", "there", "decided"] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];
