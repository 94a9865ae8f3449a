import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTodo } from "./load";
import { canAddTodo } from "./policy";
import type { TodoId } from "./schema";

export async function completeTodo(actor: Actor, { todoId }: TodoId) {
  return transaction(async (tx) => {
    if (!canAddTodo(actor) || !isStaff(actor))
      throw new AppError("not_found", "This to-do does not exist any more.");
    const { about } = await loadTodo(tx, actor, todoId);
    const { count } = await tx.todo.updateMany({
      where: { id: todoId, doneAt: null },
      data: { doneAt: now(), doneById: actor.userId },
    });
    // Ticked off twice, by two people: it is done, and once is enough for the log.
    if (count === 0) return { todoId };
    await record(tx, actor, {
      name: "todo.completed",
      record: { type: "todo", id: todoId },
      ...about,
      data: { todoId },
    });
    return { todoId };
  });
}
