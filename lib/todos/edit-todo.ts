import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { dayOf, loadTodo, requireAssignee } from "./load";
import { canAddTodo } from "./policy";
import type { EditTodo } from "./schema";

/** Changes what is to be done, by whom or until when. A new day is reminded of again. */
export async function editTodo(actor: Actor, { todoId, text, assigneeId, dueOn }: EditTodo) {
  return transaction(async (tx) => {
    if (!canAddTodo(actor)) throw new AppError("not_found", "This to-do does not exist any more.");
    const { about, application, ...todo } = await loadTodo(tx, actor, todoId);
    const day = dayOf(dueOn);
    const isNewDay = day?.getTime() !== todo.dueOn?.getTime();
    const isNewAssignee = assigneeId !== todo.assigneeId;
    const fields = [text !== todo.text && "text", isNewAssignee && "assigneeId", isNewDay && "dueOn"];
    const changed = fields.filter((field) => field !== false);
    if (changed.length === 0) return { todoId };
    const { confidential } = application.posting;
    if (isNewAssignee) await requireAssignee(tx, assigneeId, { ...about, confidential });
    const data = { text, assigneeId, dueOn: day, ...(isNewDay || isNewAssignee ? { remindedAt: null } : {}) };
    await tx.todo.update({ where: { id: todoId }, data });
    await record(tx, actor, {
      name: "todo.edited",
      record: { type: "todo", id: todoId },
      ...about,
      data: { todoId, fields: changed, userId: isNewAssignee ? assigneeId : null },
    });
    return { todoId };
  });
}
