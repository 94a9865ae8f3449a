import { membersWhoSee } from "@/lib/applications/audience";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canChangeTodo, todosVisibleTo } from "./policy";

/** @throws AppError not_found, or forbidden when it is not this actor's to change */
export async function loadTodo(tx: Tx, actor: Actor, todoId: string) {
  const todo = await tx.todo.findFirst({
    where: { AND: [{ id: todoId }, todosVisibleTo(actor)] },
    include: {
      application: {
        select: {
          postingId: true,
          candidateId: true,
          posting: { select: { confidential: true, team: { select: { userId: true, role: true } } } },
        },
      },
    },
  });
  if (!todo) throw new AppError("not_found", "This to-do does not exist any more.");
  if (!canChangeTodo(actor, todo))
    throw new AppError(
      "forbidden",
      "Only who does it, who asked for it and who runs the hiring change a to-do.",
    );
  const { postingId, candidateId } = todo.application;
  return { ...todo, about: { postingId, candidateId, applicationId: todo.applicationId } };
}

type Place = { postingId: string; applicationId: string; confidential: boolean };

/** A to-do is given to somebody who sees what it is about. @throws AppError invalid */
export async function requireAssignee(tx: Tx, assigneeId: string, place: Place): Promise<void> {
  const where = { AND: [{ id: assigneeId }, membersWhoSee(place)] };
  const person = await tx.user.findFirst({ where, select: { id: true } });
  if (person) return;
  const words =
    "This person does not see the application. Put them on the hiring team first, or choose another.";
  throw new AppError("invalid", words, { assigneeId: [words] });
}

export function dayOf(dueOn: string | null): Date | null {
  return dueOn ? new Date(`${dueOn}T00:00:00Z`) : null;
}
