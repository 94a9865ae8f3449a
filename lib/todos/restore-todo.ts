import { loadApplication } from "@/lib/applications/load";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { isUniqueViolation, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { dayOf, requireAssignee } from "./load";
import { canAddTodo } from "./policy";
import type { RestoreTodo } from "./schema";

/** Puts a deleted to-do back as it was; nobody is told of it once more. */
export async function restoreTodo(actor: Actor, input: RestoreTodo) {
  const { todoId, applicationId, text, assigneeId, dueOn } = input;
  return transaction(async (tx) => {
    const { postingId, candidateId, posting } = await loadApplication(tx, actor, applicationId);
    if (!canAddTodo(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Only members of the organisation add to-dos.");
    await requireAssignee(tx, assigneeId, { postingId, applicationId, confidential: posting.confidential });
    const doneAt = input.doneAt ? new Date(input.doneAt) : null;
    const own = { createdById: actor.userId, doneById: doneAt ? actor.userId : null };
    const data = {
      id: todoId,
      applicationId,
      text,
      assigneeId,
      dueOn: dayOf(dueOn),
      doneAt,
      createdAt: now(),
      ...own,
    };
    await tx.todo.create({ data }).catch((error: unknown) => {
      if (isUniqueViolation(error)) throw new AppError("conflict", "This to-do is there already.");
      throw error;
    });
    await record(tx, actor, {
      name: "todo.restored",
      record: { type: "todo", id: todoId },
      postingId,
      applicationId,
      candidateId,
      data: { todoId },
    });
    return { todoId };
  });
}
