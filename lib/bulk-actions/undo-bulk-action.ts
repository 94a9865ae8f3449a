import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import { canUndoBulkAction } from "./policy";
import { canStillUndo, heldSeconds } from "./rules";
import { holdMails } from "./run/finish";
import { loadBulkAction } from "./run/load";
import type { UndoBulkAction } from "./schema";

/** Begins to take everything back: from this moment no mail of it leaves, and a task puts each application back. */
export async function undoBulkAction(actor: Actor, { bulkActionId }: UndoBulkAction) {
  return transaction(async (tx) => {
    const action = await loadBulkAction(tx, actor, bulkActionId);
    if (!canUndoBulkAction(actor, action))
      throw new AppError("forbidden", "Only whoever started it takes it back.");
    const at = now();
    if (!canStillUndo(action, at)) throw new AppError("conflict", "The time in which to undo this is over.");
    await tx.bulkAction.update({ where: { id: bulkActionId }, data: { status: "undoing" } });
    await holdMails(tx, bulkActionId, new Date(at.getTime() + heldSeconds * 1000));
    await record(tx, actor, {
      name: "bulk_action.undo_started",
      record: { type: "bulk_action", id: bulkActionId },
      postingId: action.postingId,
      data: {},
    });
    await enqueue(tx, "run-bulk-action", { bulkActionId });
    return { bulkActionId };
  });
}
