import { membersWhoSee } from "@/lib/applications/audience";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { openTodos } from "../held";
import type { HandOver } from "./hand-over";

const words = (name: string) =>
  `${name} does not see all of the applications that the to-dos are about. Hand the hiring teams over to them too, or choose somebody else.`;

/** A to-do is for somebody who sees what it is about; they are reminded of it anew. @returns how many */
export async function handOverTodos({ tx, actor, fromUserId, to }: HandOver): Promise<number> {
  const todos = await tx.todo.findMany({
    where: openTodos(fromUserId),
    select: {
      id: true,
      applicationId: true,
      application: {
        select: { postingId: true, candidateId: true, posting: { select: { confidential: true } } },
      },
    },
  });
  for (const { id, applicationId, application } of todos) {
    const { postingId, candidateId, posting } = application;
    const place = { postingId, confidential: posting.confidential, applicationId };
    const sees = await tx.user.count({ where: { AND: [{ id: to.id }, membersWhoSee(place)] } });
    if (sees === 0) throw new AppError("conflict", words(to.name));
    await tx.todo.update({ where: { id }, data: { assigneeId: to.id, remindedAt: null } });
    await record(tx, actor, {
      name: "todo.handed_over",
      record: { type: "todo", id },
      applicationId,
      postingId,
      candidateId,
      data: { fromUserId, userId: to.id },
    });
  }
  return todos.length;
}
