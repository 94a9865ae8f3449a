import { loadApplication } from "@/lib/applications/load";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { dayOf, requireAssignee } from "./load";
import { canAddTodo } from "./policy";
import type { AddTodo } from "./schema";

/** Gives somebody who sees the application something to do about it. */
export async function addTodo(actor: Actor, input: AddTodo) {
  return transaction((tx) => addTodoWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function addTodoWithin(tx: Tx, actor: Actor, input: AddTodo) {
  const { applicationId, text, assigneeId, dueOn } = input;
  const { postingId, candidateId, posting } = await loadApplication(tx, actor, applicationId);
  if (!canAddTodo(actor)) throw new AppError("forbidden", "Only members of the organisation add to-dos.");
  const { confidential } = posting;
  await requireAssignee(tx, assigneeId, { postingId, applicationId, confidential });
  const createdById = isStaff(actor) ? actor.userId : null;
  const { id } = await tx.todo.create({
    data: { applicationId, text, assigneeId, dueOn: dayOf(dueOn), createdById, createdAt: now() },
    select: { id: true },
  });
  await record(tx, actor, {
    name: "todo.added",
    record: { type: "todo", id },
    postingId,
    applicationId,
    candidateId,
    data: { todoId: id, userId: assigneeId },
  });
  return { todoId: id };
}
