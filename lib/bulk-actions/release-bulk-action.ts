import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canUndoBulkAction } from "./policy";
import { canStillUndo } from "./rules";
import { endUndoTime } from "./run/finish";
import { loadBulkAction } from "./run/load";
import type { ReleaseBulkAction } from "./schema";

/** Ends the undo time at once for somebody who is sure: the mails go, and candidates see what has changed. */
export async function releaseBulkAction(actor: Actor, { bulkActionId }: ReleaseBulkAction) {
  return transaction(async (tx) => {
    const action = await loadBulkAction(tx, actor, bulkActionId);
    if (!canUndoBulkAction(actor, action))
      throw new AppError("forbidden", "Only whoever started it ends its undo time.");
    const at = now();
    if (!canStillUndo(action, at)) throw new AppError("conflict", "Its undo time is over already.");
    await tx.bulkAction.update({ where: { id: bulkActionId }, data: { undoUntil: at } });
    await endUndoTime(tx, bulkActionId, at);
    await record(tx, actor, {
      name: "bulk_action.released",
      record: { type: "bulk_action", id: bulkActionId },
      postingId: action.postingId,
      data: {},
    });
    return { bulkActionId };
  });
}
