import { beforeEach, describe, expect, it } from "vitest";
import { membersWhoSee } from "@/lib/applications/audience";
import { isVisibleApplication } from "@/lib/applications/detail/queries";
import { mintSystem, mintUser } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { eventsOf, joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addTodo } from "./add-todo";
import { completeTodo } from "./complete-todo";
import { deleteTodo } from "./delete-todo";
import { editTodo } from "./edit-todo";
import { remindTodos } from "./remind-todos";
import { reopenTodo } from "./reopen-todo";
import { restoreTodo } from "./restore-todo";
import { groupOf, nextMonday } from "./rules";

beforeEach(resetDatabase);

const todo = { text: "Call the reference", dueOn: null };
const namesOf = async (id: string) => (await eventsOf(id)).map(({ name }) => name);

describe("a to-do", () => {
  it("is given, changed, ticked off, opened again, deleted and put back, each time with its event", async () => {
    const [anna, ben] = [await makeMember("recruiter"), await makeMember("recruiter")];
    const { id: applicationId } = await makeApplication(await makeOpenPosting());
    const { todoId } = await addTodo(anna, { ...todo, applicationId, assigneeId: ben.userId });
    await editTodo(anna, {
      todoId,
      text: "Call both references",
      assigneeId: ben.userId,
      dueOn: "2026-11-30",
    });
    await editTodo(anna, {
      todoId,
      text: "Call both references",
      assigneeId: ben.userId,
      dueOn: "2026-11-30",
    });
    await completeTodo(ben, { todoId });
    await completeTodo(ben, { todoId });
    await reopenTodo(ben, { todoId });
    const gone = await deleteTodo(anna, { todoId });
    await restoreTodo(anna, gone);
    await expect(restoreTodo(anna, gone)).rejects.toMatchObject({ code: "conflict" });
    expect(await namesOf(applicationId)).toEqual(
      ["added", "edited", "completed", "reopened", "deleted", "restored"].map((name) => `todo.${name}`),
    );
    const kept = await db.todo.findUniqueOrThrow({ where: { id: todoId } });
    expect(kept).toMatchObject({ text: "Call both references", assigneeId: ben.userId, doneAt: null });
    expect(JSON.stringify(await eventsOf(applicationId))).not.toContain("reference");
  });

  it("is given only to somebody who sees the application, and changed only by those it concerns", async () => {
    const posting = await makeOpenPosting({ confidential: true });
    const [anna, ines, outsider] = [
      await makeMember("recruiter"),
      await makeMember("interviewer"),
      await makeMember("recruiter"),
    ];
    await joinTeam(posting.id, anna);
    await joinTeam(posting.id, ines);
    const { id: applicationId } = await makeApplication(posting);
    for (const stranger of [ines, outsider])
      await expect(
        addTodo(anna, { ...todo, applicationId, assigneeId: stranger.userId }),
      ).rejects.toMatchObject({ code: "invalid" });
    const { todoId } = await addTodo(anna, { ...todo, applicationId, assigneeId: anna.userId });
    await db.applicationInterviewer.create({ data: { applicationId, userId: ines.userId } });
    await expect(completeTodo(ines, { todoId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(completeTodo(outsider, { todoId })).rejects.toMatchObject({ code: "not_found" });
    await expect(
      addTodo(outsider, { ...todo, applicationId, assigneeId: outsider.userId }),
    ).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is due once, on its day where its assignee lives", async () => {
    const anna = await makeMember("recruiter");
    await db.user.update({ where: { id: anna.userId }, data: { timeZone: "Pacific/Auckland" } });
    const { id: applicationId } = await makeApplication(await makeOpenPosting());
    const { todoId } = await addTodo(anna, {
      ...todo,
      applicationId,
      assigneeId: anna.userId,
      dueOn: "2026-11-30",
    });
    const system = mintSystem();
    const remind = (at: string) => atTime(new Date(at), () => remindTodos(system));
    expect(await remind("2026-11-29T10:59:00Z")).toBe(0);
    expect(await remind("2026-11-29T11:01:00Z")).toBe(1);
    expect(await remind("2026-11-30T11:01:00Z")).toBe(0);
    await editTodo(anna, { todoId, text: todo.text, assigneeId: anna.userId, dueOn: "2026-12-02" });
    expect(await remind("2026-12-02T11:01:00Z")).toBe(1);
    expect((await namesOf(applicationId)).filter((name) => name === "todo.due")).toHaveLength(2);
  });
});

it("knows who sees an application as the policy does", async () => {
  const roles = ["admin", "recruiter", "hiring-manager", "interviewer"] as const;
  await makeMember("candidate");
  for (const confidential of [false, true]) {
    const posting = await makeOpenPosting({ confidential });
    const { id } = await makeApplication(posting);
    for (const role of roles) {
      const members = [await makeMember(role), await makeMember(role), await makeMember(role)];
      await joinTeam(posting.id, members[1]!);
      await joinTeam(posting.id, members[2]!);
      await db.applicationInterviewer.create({ data: { applicationId: id, userId: members[2]!.userId } });
    }
    const seeing = await db.user.findMany({
      where: membersWhoSee({ postingId: posting.id, confidential, applicationId: id }),
      select: { id: true },
    });
    const everybody = await db.user.findMany();
    const expected: string[] = [];
    for (const person of everybody)
      if (await isVisibleApplication(mintUser(person, "screen"), id)) expected.push(person.id);
    expect(seeing.map((person) => person.id).sort()).toEqual(expected.sort());
  }
});

it("puts each to-do where it belongs on the day", () => {
  expect(groupOf({ dueOn: "2026-11-23", doneAt: null }, "2026-11-24")).toBe("overdue");
  expect(groupOf({ dueOn: "2026-11-24", doneAt: null }, "2026-11-24")).toBe("today");
  expect(groupOf({ dueOn: null, doneAt: null }, "2026-11-24")).toBe("later");
  expect(groupOf({ dueOn: "2026-11-23", doneAt: new Date() }, "2026-11-24")).toBe("done");
  expect(["2026-11-23", "2026-11-28", "2026-11-29"].map(nextMonday)).toEqual([
    "2026-11-30",
    "2026-11-30",
    "2026-11-30",
  ]);
});
