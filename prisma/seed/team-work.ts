import { assignOwner } from "@/lib/applications/assign-owner";
import type { UserActor } from "@/lib/auth/actor";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { addNote } from "@/lib/notes/add-note";
import { editNote } from "@/lib/notes/edit-note";
import { followLog } from "@/lib/notifications/from-events/follow-log";
import { addTodo } from "@/lib/todos/add-todo";
import { completeTodo } from "@/lib/todos/complete-todo";
import { daysAgo, inDays } from "./days";

const mention = ({ name, userId }: UserActor) => `@[${name}](${userId})`;

/** The newest applications that wait on the story's first posting with a team. */
async function findWaiting(): Promise<string[]> {
  const waiting = await db.application.findMany({
    where: { status: "active", posting: { title: { contains: "Backend" }, confidential: false } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { id: true },
    take: 12,
  });
  return waiting.map(({ id }) => id);
}

/** What came before the story's last days is nobody's news. */
async function skipThePast(): Promise<void> {
  await sequenceEvents();
  const last = await db.eventChain.findFirst({ orderBy: { seq: "desc" } });
  const seq = last?.seq ?? 0n;
  const reader = { name: "notifications", seq };
  await db.eventReader.upsert({ where: { name: reader.name }, create: reader, update: reader });
}

/** The days before installing: people own applications, ask one another, and have things to do. */
export async function seedTeamWork(members: Map<string, UserActor>): Promise<void> {
  const [rosa, karim] = [members.get("rosa"), members.get("karim")];
  const ids = await findWaiting();
  const [first, second, third, fourth] = ids;
  if (!rosa || !karim || !first || !second || !third || !fourth) return;
  await skipThePast();
  for (const [index, applicationId] of ids.entries()) {
    const owner = index % 3 === 2 ? karim : rosa;
    await atTime(daysAgo(1, index), () => assignOwner(rosa, { applicationId, ownerId: owner.userId }));
  }
  const ask = `${mention(rosa)} have you spoken with them? I would invite them this week.`;
  const { noteId } = await atTime(daysAgo(1, 3), () => addNote(karim, { applicationId: first, body: ask }));
  await atTime(daysAgo(1, 4), () =>
    editNote(karim, { noteId, body: `${ask} The open-source work is worth a look.` }),
  );
  await atTime(daysAgo(1, 5), () =>
    addNote(rosa, { applicationId: second, body: `${mention(karim)} the reference has answered, all good.` }),
  );
  const todos = [
    { by: karim, to: rosa, applicationId: first, text: "Call about the start date", dueOn: inDays(0) },
    { by: rosa, to: rosa, applicationId: second, text: "Ask for a work sample", dueOn: inDays(-2) },
    { by: rosa, to: rosa, applicationId: third, text: "Read the portfolio", dueOn: inDays(3) },
    { by: rosa, to: karim, applicationId: fourth, text: "Agree on a salary range", dueOn: inDays(1) },
  ];
  for (const [index, { by, to, ...todo }] of todos.entries())
    await atTime(daysAgo(1, 6 + index), () => addTodo(by, { ...todo, assigneeId: to.userId }));
  const { todoId } = await atTime(daysAgo(2, 1), () =>
    addTodo(rosa, {
      applicationId: third,
      text: "Thank them for the call",
      assigneeId: rosa.userId,
      dueOn: null,
    }),
  );
  await atTime(daysAgo(1, 11), () => completeTodo(rosa, { todoId }));
  await sequenceEvents();
  await followLog();
}
