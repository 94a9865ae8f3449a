import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTodo } from "./load";
import { canAddTodo } from "./policy";
import type { TodoId } from "./schema";

/** Takes the tick away: it is still to be done. */
export async function reopenTodo(actor: Actor, { todoId }: TodoId) {
  return transaction(async (tx) => {
    if (!canAddTodo(actor)) throw new AppError("not_found", "This to-do does not exist any more.");
    const { about } = await loadTodo(tx, actor, todoId);
    const { count } = await tx.todo.updateMany({
      where: { id: todoId, doneAt: { not: null } },
      data: { doneAt: null, doneById: null },
    });
    if (count === 0) return { todoId };
    await record(tx, actor, {
      name: "todo.reopened",
      record: { type: "todo", id: todoId },
      ...about,
      data: { todoId },
    });
    return { todoId };
  });
}
