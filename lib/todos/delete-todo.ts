import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTodo } from "./load";
import { canAddTodo } from "./policy";
import type { RestoreTodo, TodoId } from "./schema";

/** @returns what restore-todo puts back */
export async function deleteTodo(actor: Actor, { todoId }: TodoId): Promise<RestoreTodo> {
  return transaction(async (tx) => {
    if (!canAddTodo(actor)) throw new AppError("not_found", "This to-do does not exist any more.");
    const { about, text, assigneeId, dueOn, doneAt } = await loadTodo(tx, actor, todoId);
    await tx.todo.delete({ where: { id: todoId } });
    await record(tx, actor, {
      name: "todo.deleted",
      record: { type: "todo", id: todoId },
      ...about,
      data: { todoId },
    });
    return {
      todoId,
      applicationId: about.applicationId,
      text,
      assigneeId,
      dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
      doneAt: doneAt?.toISOString() ?? null,
    };
  });
}
