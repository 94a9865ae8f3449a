import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { enqueueAll } from "@/lib/tasks/enqueue";
import { bulkUndoSeconds } from "../rules";

type Ending = { id: string; kind: string };

/**
 * Ends the doing: from now on it can be undone for a while, and only after that its mails go. They are given their
 * time and their tasks here, in the transaction that ends the action.
 */
export async function settle(tx: Tx, { id, kind }: Ending, status: "done" | "cancelled") {
  const finishedAt = now();
  const undoUntil = kind === "export" ? null : new Date(finishedAt.getTime() + bulkUndoSeconds * 1000);
  await tx.bulkAction.update({ where: { id }, data: { status, finishedAt, undoUntil } });
  if (undoUntil) await endUndoTime(tx, id, undoUntil);
  return { undoUntil };
}

/** The mails of what is done may go from this moment on, and have their tasks for it. */
export async function endUndoTime(tx: Tx, id: string, at: Date): Promise<void> {
  const mails = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Mail" m SET "sendAfter" = ${at} FROM "BulkActionItem" i
    WHERE i."bulkActionId" = ${id}::uuid AND i.state = 'done'
      AND m.id = (i.before->>'mailId')::uuid AND m.status = 'queued'
    RETURNING m.id`;
  const payloads = mails.map((mail) => ({ mailId: mail.id }));
  await enqueueAll(tx, "send-mail", payloads, { startAfter: at });
}

/** Keeps the mails back again while the action is being undone, however long that takes. */
export async function holdMails(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Mail" m SET "sendAfter" = ${until} FROM "BulkActionItem" i
    WHERE i."bulkActionId" = ${id}::uuid AND m.id = (i.before->>'mailId')::uuid AND m.status = 'queued'`;
}

/** How many items are in each state. */
export async function countStates(tx: Tx, bulkActionId: string) {
  const rows = await tx.bulkActionItem.groupBy({
    by: ["state"],
    where: { bulkActionId },
    _count: { _all: true },
  });
  const of = (state: string) => rows.find((row) => row.state === state)?._count._all ?? 0;
  return {
    waiting: of("waiting"),
    done: of("done"),
    skipped: of("skipped"),
    failed: of("failed"),
    undone: of("undone"),
  };
}
