import { type ApplicationFacts, applicationsVisibleTo, canMoveApplication } from "@/lib/applications/policy";
import { type Actor, isStaff } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** The to-dos of applications that one sees: a team knows what its members have to do. */
export function todosVisibleTo(actor: Actor): Prisma.TodoWhereInput {
  return { application: applicationsVisibleTo(actor) };
}

/** Whoever of the staff sees an application may say what is to be done; so may an automation. */
export function canAddTodo(actor: Actor): boolean {
  return isStaff(actor) || actor.type === "system";
}

type TodoFacts = { assigneeId: string; createdById: string | null; application: ApplicationFacts };

/** Who does it, who asked for it, and who runs the hiring may change it, tick it off and delete it. */
export function canChangeTodo(actor: Actor, todo: TodoFacts): boolean {
  if (!isStaff(actor)) return false;
  if (todo.assigneeId === actor.userId || todo.createdById === actor.userId) return true;
  return canMoveApplication(actor, todo.application);
}

/** What is due is said by the clock. */
export function canRemind(actor: Actor): boolean {
  return actor.type === "system";
}
