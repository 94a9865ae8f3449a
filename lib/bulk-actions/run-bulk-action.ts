import { actFor } from "@/lib/auth/act-for";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import { canRunBulkAction } from "./policy";
import { isWorking } from "./rules";
import { countStates, settle } from "./run/finish";
import { settingsOf } from "./run/kept";
import { doNext, undoNext } from "./run/steps";
import { writeExport } from "./run/write-export";

/** One sitting of the task; shorter than what a worker that is told to stop waits for. */
const sittingMs = 15_000;

type Found = { id: string; postingId: string; kind: string; status: string; settings: unknown };

/**
 * Goes on with a bulk action, or with its undoing, from wherever it is. Each application is one small transaction in
 * which its item changes too, so that however often this breaks off or runs beside itself, each is done once.
 */
export async function runBulkAction(actor: Actor, { bulkActionId }: { bulkActionId: string }): Promise<void> {
  if (!canRunBulkAction(actor) || actor.type !== "system")
    throw new AppError("forbidden", "Bulk actions run by themselves.");
  await db.bulkAction.updateMany({
    where: { id: bulkActionId, status: "queued" },
    data: { status: "running", startedAt: now() },
  });
  const action = await db.bulkAction.findUnique({ where: { id: bulkActionId } });
  if (!action || !isWorking(action)) return;
  const starter = await actFor(actor, action.createdById);
  // Whoever has left may do nothing any more: the system says so to each item.
  const asWhom = starter ?? actor;
  if (!starter) await abandon(bulkActionId);
  if (!(await work(asWhom, action))) {
    await transaction((tx) => enqueue(tx, "run-bulk-action", { bulkActionId }));
    return;
  }
  await finish(asWhom, action);
}

/** @returns whether nothing is left to do, rather than only this sitting over */
async function work(actor: Actor, action: Found): Promise<boolean> {
  const running = { id: action.id, deed: settingsOf(action.settings).deed };
  if (action.status === "running" && action.kind === "export") {
    await writeExport(actor, action);
    return true;
  }
  const step = action.status === "undoing" ? undoNext : doNext;
  const over = Date.now() + sittingMs;
  while (await step(actor, running)) if (Date.now() > over) return false;
  return true;
}

async function abandon(bulkActionId: string): Promise<void> {
  await db.bulkActionItem.updateMany({
    where: { bulkActionId, state: "waiting" },
    data: { state: "skipped", reason: "Whoever started this has left.", doneAt: now() },
  });
}

/** Once: whoever comes second finds the action ended. */
async function finish(actor: Actor, { id, postingId, kind }: Found): Promise<void> {
  await transaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ status: string }[]>`
      SELECT status FROM "BulkAction" WHERE id = ${id}::uuid FOR UPDATE`;
    const counts = await countStates(tx, id);
    const about = { record: { type: "bulk_action", id }, postingId };
    if (held?.status === "running" && counts.waiting === 0) {
      await settle(tx, { id, kind }, "done");
      const { done, skipped, failed } = counts;
      await record(tx, actor, { name: "bulk_action.finished", ...about, data: { done, skipped, failed } });
    } else if (held?.status === "undoing") {
      const unseen = await tx.bulkActionItem.count({
        where: { bulkActionId: id, state: "done", reason: null },
      });
      if (unseen > 0) return;
      await tx.bulkAction.update({ where: { id }, data: { status: "undone", finishedAt: now() } });
      const data = { undone: counts.undone, kept: counts.done };
      await record(tx, actor, { name: "bulk_action.undone", ...about, data });
    }
  });
}
