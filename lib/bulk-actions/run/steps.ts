import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { logUnexpected } from "@/lib/telemetry/log";
import type { BulkDeed } from "../schema";
import { doItem } from "./do-item";
import { keptOf } from "./kept";
import { putBack } from "./put-back";

export type Running = { id: string; deed: BulkDeed };

type Turn = { applicationId: string; before: unknown };

/**
 * The next item, held, while the action is in this status: whoever cancels or undoes waits for the one in hand, and a
 * second runner takes another.
 */
async function nextItem(tx: Tx, id: string, status: string, state: "waiting" | "done") {
  const open = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "BulkAction" WHERE id = ${id}::uuid AND status = ${status} FOR SHARE`;
  if (open.length === 0) return null;
  const [item] = await tx.$queryRaw<Turn[]>`
    SELECT "applicationId", before FROM "BulkActionItem"
    WHERE "bulkActionId" = ${id}::uuid AND state = ${state} AND reason IS NULL
    ORDER BY position LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return item ?? null;
}

type Ended = { state: "done" | "skipped" | "failed" | "undone"; reason?: string; before?: object };

function end(tx: Tx, id: string, applicationId: string, from: string, ended: Ended) {
  return tx.bulkActionItem.updateMany({
    where: { bulkActionId: id, applicationId, state: from },
    data: { ...ended, doneAt: now() },
  });
}

/** Why it could not be, for whoever reads the result. What nobody expected is logged and says nothing of the inside. */
function failureOf(error: unknown): Ended {
  if (error instanceof AppError) return { state: "skipped", reason: error.message };
  return {
    state: "failed",
    reason: `Something went wrong on our side (${logUnexpected("bulk_action.item_failed", error)}).`,
  };
}

/** Does one more of the waiting: the deed and the item's state stand or fall together. False: none is left. */
export async function doNext(actor: Actor, { id, deed }: Running): Promise<boolean> {
  let inHand: string | null = null;
  try {
    return await transaction(async (tx) => {
      const item = await nextItem(tx, id, "running", "waiting");
      if (!item) return false;
      inHand = item.applicationId;
      const kept = keptOf(item.before);
      const made = await doItem(tx, actor, deed, { applicationId: inHand, kept });
      await end(tx, id, inHand, "waiting", { state: "done", before: { ...kept, ...made } });
      return true;
    });
  } catch (error) {
    if (!inHand) throw error;
    const applicationId = inHand;
    await transaction((tx) => end(tx, id, applicationId, "waiting", failureOf(error)));
    return true;
  }
}

/** Puts one more of the done back. Whoever has been changed since stays as they are, with the reason. */
export async function undoNext(actor: Actor, { id, deed }: Running): Promise<boolean> {
  let inHand: string | null = null;
  const stays = (tx: Tx, applicationId: string, reason: string) =>
    end(tx, id, applicationId, "done", { state: "done", reason });
  try {
    return await transaction(async (tx) => {
      const item = await nextItem(tx, id, "undoing", "done");
      if (!item) return false;
      inHand = item.applicationId;
      const why = await putBack(tx, actor, deed, { applicationId: inHand, kept: keptOf(item.before) });
      if (why) await stays(tx, inHand, why);
      else await end(tx, id, inHand, "done", { state: "undone" });
      return true;
    });
  } catch (error) {
    if (!inHand) throw error;
    const applicationId = inHand;
    await transaction((tx) => stays(tx, applicationId, failureOf(error).reason ?? ""));
    return true;
  }
}
