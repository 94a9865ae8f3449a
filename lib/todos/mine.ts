import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { UserActor } from "@/lib/auth/actor";
import { identitySelect } from "@/lib/candidates/identity";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { canChangeTodo, todosVisibleTo } from "./policy";
import { dayIn, groupOf, type TodoGroup } from "./rules";

/** A to-do as a list shows it; days are YYYY-MM-DD. */
export type TodoRow = {
  id: string;
  text: string;
  dueOn: string | null;
  doneAt: string | null;
  group: TodoGroup;
  applicationId: string;
  candidate: string;
  posting: string;
  assignee: { id: string; name: string };
  /** Who asked for it; null for an automation, or somebody who is gone. */
  createdBy: string | null;
  mayChange: boolean;
};

export type MyTodos = { today: string; mine: TodoRow[]; done: TodoRow[]; given: TodoRow[] };

const person = { select: { id: true, name: true } } as const;

const rowSelect = {
  id: true,
  text: true,
  dueOn: true,
  doneAt: true,
  applicationId: true,
  assigneeId: true,
  createdById: true,
  assignee: person,
  createdBy: person,
  application: {
    select: {
      candidate: { select: identitySelect },
      posting: {
        select: { title: true, confidential: true, team: { select: { userId: true, role: true } } },
      },
    },
  },
} satisfies Prisma.TodoSelect;

type Found = Prisma.TodoGetPayload<{ select: typeof rowSelect }>;

function rowOf(actor: UserActor, today: string, todo: Found): TodoRow {
  const dueOn = todo.dueOn?.toISOString().slice(0, 10) ?? null;
  const doneAt = todo.doneAt?.toISOString() ?? null;
  const { id, text, applicationId, application, assignee, createdBy } = todo;
  return {
    id,
    text,
    dueOn,
    doneAt,
    group: groupOf({ dueOn, doneAt }, today),
    applicationId,
    candidate: application.candidate.name,
    posting: application.posting.title,
    assignee,
    createdBy: createdBy?.name ?? null,
    mayChange: canChangeTodo(actor, todo),
  };
}

/** The day that it is for this person. */
async function findToday({ userId }: UserActor): Promise<string> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { timeZone: true } });
  return dayIn(user?.timeZone ?? "UTC", now());
}

const byDay: Prisma.TodoOrderByWithRelationInput[] = [
  { dueOn: { sort: "asc", nulls: "last" } },
  { createdAt: "asc" },
  { id: "asc" },
];
const most = 200;

/** What one has to do and what one has done lately, and what one has asked others to do. */
export async function listMyTodos(actor: UserActor): Promise<MyTodos> {
  const { userId } = actor;
  const inSight = todosVisibleTo(actor);
  const find = (where: Prisma.TodoWhereInput, orderBy = byDay, take = most) =>
    db.todo.findMany({ where: { AND: [where, inSight] }, select: rowSelect, orderBy, take });
  const [today, mine, done, given] = await Promise.all([
    findToday(actor),
    find({ assigneeId: userId, doneAt: null }),
    find({ assigneeId: userId, doneAt: { not: null } }, [{ doneAt: "desc" }, { id: "desc" }], 30),
    find({ createdById: userId, assigneeId: { not: userId }, doneAt: null }),
  ]);
  const rows = (todos: Found[]) => todos.map((todo) => rowOf(actor, today, todo));
  return { today, mine: rows(mine), done: rows(done), given: rows(given) };
}

/** The to-dos of one application: the open ones by their day, then the done ones. */
export async function listTodosOf(actor: UserActor, applicationId: string) {
  const where = { AND: [{ applicationId }, todosVisibleTo(actor)] };
  const [today, todos] = await Promise.all([
    findToday(actor),
    db.todo.findMany({
      where,
      select: rowSelect,
      orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, ...byDay],
      take: most,
    }),
  ]);
  return { today, todos: todos.map((todo) => rowOf(actor, today, todo)) };
}
export type ApplicationTodos = Awaited<ReturnType<typeof listTodosOf>>;

/** How many of one's own open to-dos are due today or overdue. */
export async function countDueTodos(actor: UserActor): Promise<{ due: number; overdue: number }> {
  const today = await findToday(actor);
  const where = { assigneeId: actor.userId, doneAt: null, application: applicationsVisibleTo(actor) };
  const day = new Date(`${today}T00:00:00Z`);
  const [due, overdue] = await Promise.all([
    db.todo.count({ where: { ...where, dueOn: { lte: day } } }),
    db.todo.count({ where: { ...where, dueOn: { lt: day } } }),
  ]);
  return { due, overdue };
}
