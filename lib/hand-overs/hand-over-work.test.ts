import { beforeEach, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { assignOwner } from "@/lib/applications/assign-owner";
import { db } from "@/lib/db";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { disableMember } from "@/lib/members/disable-member";
import { followLog } from "@/lib/notifications/from-events/follow-log";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addTodo } from "@/lib/todos/add-todo";
import { handOverWork } from "./hand-over-work";
import { findHeldWork } from "./queries";

beforeEach(resetDatabase);

const nobody = {
  teams: null,
  interviews: null,
  applications: null,
  todos: null,
  views: null,
  automations: null,
};

async function scene(confidential = false) {
  const [ada, anna, ben] = [
    await makeMember("admin", "Ada"),
    await makeMember("recruiter", "Anna"),
    await makeMember("recruiter", "Ben"),
  ];
  const posting = await makeOpenPosting({ confidential });
  await joinTeam(posting.id, anna);
  const application = await makeApplication(posting);
  const applicationId = application.id;
  await assignOwner(anna, { applicationId, ownerId: anna.userId });
  await assignInterviewer(anna, { applicationId, userId: anna.userId });
  await addTodo(anna, { applicationId, text: "Call", assigneeId: anna.userId, dueOn: null });
  await db.savedView.create({
    data: { list: "pipeline", ownerId: anna.userId, name: "Strong", query: "", columns: [], shared: true },
  });
  const settings = { assignee: "person", userId: anna.userId };
  await db.automation.create({ data: { stageId: posting.stages[0]!.id, kind: "assign", settings } });
  const toBen = Object.fromEntries(Object.keys(nobody).map((kind) => [kind, ben.userId])) as Record<
    keyof typeof nobody,
    string
  >;
  return { ada, anna, ben, posting, applicationId, toBen };
}

it("gives all open work away, each piece with its event, and locks the member out", async () => {
  const { ada, anna, ben, posting, applicationId, toBen } = await scene();
  const held = await findHeldWork(ada, anna.userId);
  expect(held.parts.map(({ kind, count }) => [kind, count])).toEqual(
    ["teams", "interviews", "applications", "todos", "views", "automations"].map((kind) => [kind, 1]),
  );
  await expect(disableMember(ada, { userId: anna.userId })).rejects.toThrow("still holds work");
  await handOverWork(ada, { userId: anna.userId, to: toBen, disable: true });
  const application = await db.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { interviewers: true, todos: true },
  });
  expect(application).toMatchObject({
    ownerId: ben.userId,
    interviewers: [{ userId: ben.userId }],
    todos: [{ assigneeId: ben.userId }],
  });
  expect(await db.teamMember.findMany({ where: { postingId: posting.id } })).toMatchObject([
    { userId: ben.userId, role: "recruiter" },
  ]);
  expect(await db.savedView.findMany()).toMatchObject([{ ownerId: ben.userId }]);
  expect(await db.automation.findMany()).toMatchObject([{ settings: { userId: ben.userId } }]);
  expect((await db.user.findUniqueOrThrow({ where: { id: anna.userId } })).disabledAt).not.toBeNull();
  expect((await findHeldWork(ada, anna.userId)).parts).toEqual([]);
  const names = (await db.event.findMany({ where: { actorId: ada.userId } })).map(({ name }) => name);
  for (const name of ["application", "posting", "todo", "saved_view", "automation"])
    expect(names).toContain(`${name}.handed_over`);
  await sequenceEvents();
  await followLog();
  const told = await db.notification.findMany({ where: { userId: ben.userId } });
  expect(told.map(({ kind }) => kind)).toEqual(["handed-over"]);
});

it("does all of it or nothing: to somebody who does not see the applications, nothing goes", async () => {
  const { ada, anna, applicationId } = await scene();
  const manager = await makeMember("hiring-manager", "Hanna");
  const to = { ...nobody, views: manager.userId, applications: manager.userId };
  await expect(handOverWork(ada, { userId: anna.userId, to, disable: false })).rejects.toThrow(
    "Hanna does not run the hiring",
  );
  expect(await db.savedView.findMany()).toMatchObject([{ ownerId: anna.userId }]);
  await handOverWork(ada, { userId: anna.userId, to: { ...to, teams: manager.userId }, disable: false });
  const application = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  expect(application.ownerId).toBe(manager.userId);
});

it("never leaves a confidential posting without a recruiter, and tells an outsider none of its names", async () => {
  const { ada, anna, ben, posting, toBen } = await scene(true);
  const held = await findHeldWork(ada, anna.userId);
  expect(JSON.stringify(held)).not.toContain(posting.title);
  const userId = anna.userId;
  await expect(disableMember(ada, { userId, leaveWork: true })).rejects.toThrow("without a recruiter");
  const manager = await makeMember("hiring-manager");
  const toManager = { ...nobody, teams: manager.userId, applications: manager.userId };
  await expect(handOverWork(ada, { userId, to: toManager, disable: true })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await db.teamMember.findMany()).toMatchObject([{ userId }]);
  await handOverWork(ada, { userId, to: toBen, disable: true });
  expect(await db.teamMember.findMany()).toMatchObject([{ userId: ben.userId }]);
});

it("is the admins' to do, and only to members who can take it", async () => {
  const { ada, anna, ben, toBen } = await scene();
  await expect(handOverWork(ben, { userId: anna.userId, to: toBen, disable: false })).rejects.toMatchObject({
    code: "not_found",
  });
  const to = { ...nobody, todos: anna.userId };
  await expect(handOverWork(ada, { userId: anna.userId, to, disable: false })).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(findHeldWork(ben, anna.userId)).rejects.toMatchObject({ code: "not_found" });
});
