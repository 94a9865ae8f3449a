import { setTimeout as sleep } from "node:timers/promises";
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

/** What nobody expected, a line that breaks, say, is tried again so often before the item is given up. */
const mostTries = 4;

type Turns = {
  /** Takes an item in hand and does it; false when none is left. */
  take: (tx: Tx, hold: (applicationId: string) => void) => Promise<boolean>;
  /** Writes down why the item in hand could not be done. */
  giveUp: (tx: Tx, applicationId: string, error: unknown) => Promise<unknown>;
};

/** The deed and the item's state stand or fall together. */
async function takeTurn(turns: Turns, tries = 1): Promise<boolean> {
  const inHand: { id?: string } = {};
  try {
    return await transaction((tx) =>
      turns.take(tx, (id) => {
        inHand.id = id;
      }),
    );
  } catch (error) {
    const { id } = inHand;
    if (!id) throw error;
    if (!(error instanceof AppError) && tries < mostTries) {
      await sleep(250 * 2 ** tries);
      return takeTurn(turns, tries + 1);
    }
    await transaction((tx) => turns.giveUp(tx, id, error));
    return true;
  }
}

/** Does one more of the waiting. @returns false when none is left */
export function doNext(actor: Actor, { id, deed }: Running): Promise<boolean> {
  return takeTurn({
    take: async (tx, hold) => {
      const item = await nextItem(tx, id, "running", "waiting");
      if (!item) return false;
      const { applicationId } = item;
      hold(applicationId);
      const kept = keptOf(item.before);
      const made = await doItem(tx, actor, deed, { applicationId, kept });
      await end(tx, id, applicationId, "waiting", { state: "done", before: { ...kept, ...made } });
      return true;
    },
    giveUp: (tx, applicationId, error) => end(tx, id, applicationId, "waiting", failureOf(error)),
  });
}

/** Puts one more of the done back. Whoever has been changed since stays as they are, with the reason. */
export function undoNext(actor: Actor, { id, deed }: Running): Promise<boolean> {
  const stays = (tx: Tx, applicationId: string, reason?: string) =>
    end(tx, id, applicationId, "done", { state: "done", reason });
  return takeTurn({
    take: async (tx, hold) => {
      const item = await nextItem(tx, id, "undoing", "done");
      if (!item) return false;
      const { applicationId } = item;
      hold(applicationId);
      const why = await putBack(tx, actor, deed, { applicationId, kept: keptOf(item.before) });
      if (why) await stays(tx, applicationId, why);
      else await end(tx, id, applicationId, "done", { state: "undone" });
      return true;
    },
    giveUp: (tx, applicationId, error) => stays(tx, applicationId, failureOf(error).reason),
  });
}
