import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canCancelBulkAction } from "./policy";
import { canStillCancel } from "./rules";
import { settle } from "./run/finish";
import { loadBulkAction } from "./run/load";
import type { CancelBulkAction } from "./schema";

/** Leaves those alone who have not had their turn. What is done stays done, and can be undone. */
export async function cancelBulkAction(actor: Actor, { bulkActionId }: CancelBulkAction) {
  return transaction(async (tx) => {
    const action = await loadBulkAction(tx, actor, bulkActionId);
    if (!canCancelBulkAction(actor, action))
      throw new AppError("forbidden", "Whoever started it, recruiters and admins cancel it.");
    if (!canStillCancel(action)) throw new AppError("conflict", "It is not running any more.");
    await tx.bulkActionItem.updateMany({
      where: { bulkActionId, state: "waiting" },
      data: { state: "skipped", reason: "Cancelled before its turn." },
    });
    const { undoUntil } = await settle(tx, action, "cancelled");
    await record(tx, actor, {
      name: "bulk_action.cancelled",
      record: { type: "bulk_action", id: bulkActionId },
      postingId: action.postingId,
      data: {},
    });
    return { bulkActionId, undoUntil: undoUntil?.toISOString() ?? null };
  });
}
