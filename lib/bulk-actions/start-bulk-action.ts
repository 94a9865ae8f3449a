import type { UserActor } from "@/lib/auth/actor";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { sql, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import { canStartBulkAction } from "./policy";
import { mostAtOnce } from "./rules";
import { beforeColumns, chosen } from "./run/choose";
import { loadPostingFor } from "./run/load";
import type { BulkDeed, StartBulkAction } from "./schema";

/**
 * Writes down who has been chosen, as they are at this moment, and has the deed done to each of them by a task.
 * @throws AppError conflict when others are chosen by now than the preview has named
 */
export async function startBulkAction(actor: Actor, input: StartBulkAction) {
  return transaction((tx) => startWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function startWithin(tx: Tx, actor: Actor, input: StartBulkAction) {
  const posting = await loadPostingFor(tx, actor, input.postingId);
  if (!isStaff(actor) || !canStartBulkAction(actor, posting))
    throw new AppError("forbidden", "Only the people who run this hiring do something to many at once.");
  const { postingId, deed } = input;
  await requireTarget(tx, postingId, deed);
  const { id: bulkActionId } = await tx.bulkAction.create({
    data: {
      postingId,
      kind: deed.kind,
      settings: { deed },
      total: 0,
      createdById: actor.userId,
      createdAt: now(),
    },
    select: { id: true },
  });
  const total = await choose(tx, actor, input, bulkActionId);
  await tx.bulkAction.update({ where: { id: bulkActionId }, data: { total } });
  await record(tx, actor, {
    name: "bulk_action.started",
    record: { type: "bulk_action", id: bulkActionId },
    postingId,
    data: { kind: deed.kind, total },
  });
  await enqueue(tx, "run-bulk-action", { bulkActionId });
  return { bulkActionId, total };
}

/** One statement takes them, and only those whom the actor sees. */
async function choose(tx: Tx, actor: UserActor, input: StartBulkAction, bulkActionId: string) {
  const { postingId, choice, expected } = input;
  const total = await tx.$executeRaw(sql`
    INSERT INTO "BulkActionItem" ("bulkActionId", "applicationId", position, before)
    SELECT ${bulkActionId}::uuid, a.id, row_number() OVER (ORDER BY a."createdAt", a.id), ${beforeColumns}
    FROM ${chosen(actor, postingId, choice)}`);
  if (total === 0) throw new AppError("not_found", "None of these applications is there any more.");
  if (total > mostAtOnce)
    throw new AppError("too_large", `Choose at most ${mostAtOnce.toLocaleString("en")} at once.`);
  if (total !== expected)
    throw new AppError(
      "conflict",
      `Meanwhile it would be ${total.toLocaleString("en")} applications instead of ${expected.toLocaleString("en")}. Look again.`,
      { expected: [String(total)] },
    );
  return total;
}

async function requireTarget(tx: Tx, postingId: string, deed: BulkDeed): Promise<void> {
  if (deed.kind !== "move") return;
  const stage = await tx.stage.findFirst({ where: { id: deed.toStageId, postingId }, select: { id: true } });
  if (!stage) throw new AppError("not_found", "This stage does not exist.");
}
