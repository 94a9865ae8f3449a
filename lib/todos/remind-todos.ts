import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canRemind } from "./policy";

const batch = 500;

type Due = { id: string; assigneeId: string; applicationId: string; postingId: string; candidateId: string };

/**
 * Says of each open to-do whose day has come, where its assignee lives, that it is due: once, however often this runs.
 * @returns of how many.
 */
export async function remindTodos(actor: Actor): Promise<number> {
  if (!canRemind(actor)) throw new AppError("forbidden", "Reminders go out by themselves.");
  return transaction(async (tx) => {
    const due = await tx.$queryRaw<Due[]>`
      SELECT t.id, t."assigneeId", t."applicationId", a."postingId", a."candidateId"
      FROM "Todo" t JOIN "User" u ON u.id = t."assigneeId" JOIN "Application" a ON a.id = t."applicationId"
      WHERE t."doneAt" IS NULL AND t."remindedAt" IS NULL
        AND t."dueOn" <= (${now()}::timestamptz AT TIME ZONE coalesce(u."timeZone", 'UTC'))::date
      ORDER BY t."dueOn", t.id LIMIT ${batch} FOR UPDATE OF t SKIP LOCKED`;
    for (const { id, assigneeId, ...about } of due)
      await record(tx, actor, {
        name: "todo.due",
        record: { type: "todo", id },
        ...about,
        data: { todoId: id, userId: assigneeId },
      });
    const id = { in: due.map((todo) => todo.id) };
    await tx.todo.updateMany({ where: { id }, data: { remindedAt: now() } });
    return due.length;
  });
}
