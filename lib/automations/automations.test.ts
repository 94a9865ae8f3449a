import { beforeEach, describe, expect, it, vi } from "vitest";
import { assignOwner } from "@/lib/applications/assign-owner";
import { moveApplication } from "@/lib/applications/move-application";
import { rejectApplication } from "@/lib/applications/reject-application";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import * as mails from "@/lib/mail/queue-mail";
import { eventsOf, joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addAutomation } from "./add-automation";
import { removeAutomation } from "./remove-automation";
import { runAutomations } from "./run-automations";
import { AddAutomation, type AutomationDeed } from "./schema";
import { switchAutomation } from "./switch-automation";
import { updateAutomation } from "./update-automation";

let rosa: UserActor;
beforeEach(async () => {
  await resetDatabase();
  rosa = await makeMember("recruiter", "Rosa Marín");
});

const words = (subject = "We are reading it", text = "Hello {{candidate_name}},\n\n{{sender_name}}") =>
  ({ kind: "mail", settings: { from: "words", subject, text } }) as const;
const tag = (name = "Shortlist") => ({ kind: "tag", settings: { name } }) as const;

async function scene() {
  const posting = await makeOpenPosting();
  await joinTeam(posting.id, rosa);
  const application = await makeApplication(posting, "Amara Diallo");
  const [applied, screening, interview] = posting.stages.map(({ id }) => id) as [string, string, string];
  const add = (deed: AutomationDeed) => addAutomation(rosa, { stageId: screening, deed, enabled: true });
  const move = (fromStageId = applied, toStageId = screening) =>
    moveApplication(rosa, { applicationId: application.id, fromStageId, toStageId });
  return { posting, applicationId: application.id, applied, screening, interview, add, move };
}

async function run(applicationId: string, stageEnteredAt: Date, seconds = 31, isLastAttempt = false) {
  const input = { applicationId, stageEnteredAt: stageEnteredAt.toISOString(), isLastAttempt };
  const at = new Date(stageEnteredAt.getTime() + seconds * 1000);
  await atTime(at, () => runAutomations(mintSystem("automation"), input));
}

const runs = () => db.automationRun.findMany({ orderBy: { id: "asc" } });
const waiting = (name = "run-automations") =>
  db.$queryRaw<
    { startAfter: Date }[]
  >`SELECT start_after AS "startAfter" FROM pgboss.job WHERE name = ${name}`;

describe("entering a stage", () => {
  it("writes down what follows in the same transaction, to be done when the undo time is over", async () => {
    const { add, move } = await scene();
    await add(words());
    const { stageEnteredAt } = await move();
    expect(await runs()).toMatchObject([{ status: "waiting", stageEnteredAt }]);
    const [task] = await waiting();
    expect(task!.startAfter.getTime() - stageEnteredAt.getTime()).toBe(30_000);
    expect(await db.mail.count()).toBe(0);
  });

  it("asks for nothing where nothing is to be done", async () => {
    const { move } = await scene();
    await move();
    expect(await waiting()).toEqual([]);
  });

  it("mails, gives a to-do, assigns and tags, each told in the timeline", async () => {
    const { posting, add, move, applicationId } = await scene();
    await add(words());
    await add({ kind: "assign", settings: { assignee: "recruiter", userId: null } });
    await add({ kind: "todo", settings: { text: "Call", assignee: "owner", userId: null, dueInDays: 2 } });
    await add(tag());
    const { stageEnteredAt } = await move();
    await run(applicationId, stageEnteredAt);
    expect(await runs()).toMatchObject(Array(4).fill({ status: "done", resultId: expect.any(String) }));
    expect(await db.mail.findMany()).toMatchObject([
      {
        kind: "message",
        status: "queued",
        text: "Hello Amara Diallo,\n\nRosa Marín",
        toName: "Amara Diallo",
      },
    ]);
    expect(await db.application.findUnique({ where: { id: applicationId } })).toMatchObject({
      ownerId: rosa.userId,
    });
    const due = new Date(stageEnteredAt.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(await db.todo.findMany()).toMatchObject([
      { text: "Call", assigneeId: rosa.userId, createdById: null, dueOn: new Date(`${due}T00:00:00Z`) },
    ]);
    expect(await db.candidateTag.findMany({ include: { tag: true } })).toMatchObject([
      { tag: { name: "Shortlist" } },
    ]);
    const told = (await eventsOf(applicationId)).filter(({ name }) => name === "automation.ran");
    expect(told).toHaveLength(4);
    expect(told[0]).toMatchObject({ actorType: "system", door: "automation", postingId: posting.id });
  });

  it("does each thing once, however often and by however many it is begun", async () => {
    const { add, move, applicationId } = await scene();
    await add(words());
    const { stageEnteredAt } = await move();
    await Promise.all([run(applicationId, stageEnteredAt), run(applicationId, stageEnteredAt)]);
    await run(applicationId, stageEnteredAt);
    expect(await db.mail.count()).toBe(1);
  });

  it("waits again when it comes too early", async () => {
    const { add, move, applicationId } = await scene();
    await add(words());
    const { stageEnteredAt } = await move();
    await run(applicationId, stageEnteredAt, 29);
    expect(await runs()).toMatchObject([{ status: "waiting" }]);
    expect(await waiting()).toHaveLength(2);
  });
});

describe("what is left undone", () => {
  it("says why: moved back, moved on, decided, switched off", async () => {
    const { add, move, applied, screening, applicationId } = await scene();
    await add(words());
    const { stageEnteredAt } = await move();
    await move(screening, applied);
    await run(applicationId, stageEnteredAt);
    const again = await atTime(new Date(Date.now() + 1_000), () => move());
    await rejectApplication(rosa, { applicationId, reason: "skills", mail: null });
    await run(applicationId, again.stageEnteredAt);
    expect((await runs()).map(({ status, reason }) => [status, reason])).toEqual([
      ["skipped", "The application had left the stage by then."],
      ["skipped", "The application had been decided by then."],
    ]);
    expect(await db.mail.count()).toBe(0);
    const other = await scene();
    const { automationId: rests } = await other.add(tag());
    const entered = await other.move();
    await switchAutomation(rosa, { automationId: rests, enabled: false });
    await run(other.applicationId, entered.stageEnteredAt);
    expect((await runs()).at(-1)).toMatchObject({ status: "skipped", automationId: rests });
  });

  it("keeps the words of a refusal, and lets the next one go on", async () => {
    const { add, move, applicationId } = await scene();
    const hanna = await makeMember("hiring-manager");
    await add({ kind: "assign", settings: { assignee: "person", userId: hanna.userId } });
    await add(tag());
    const { stageEnteredAt } = await move();
    await run(applicationId, stageEnteredAt);
    expect(await runs()).toMatchObject([
      { status: "failed", reason: expect.stringContaining("does not run this hiring") },
      { status: "done" },
    ]);
  });

  it("tries again what failed for a reason of ours, and gives up at the last attempt", async () => {
    const { add, move, applicationId } = await scene();
    await add(words());
    const { stageEnteredAt } = await move();
    vi.spyOn(mails, "queueMail").mockRejectedValue(new Error("no disk"));
    await expect(run(applicationId, stageEnteredAt)).rejects.toThrow("no disk");
    expect(await runs()).toMatchObject([{ status: "waiting" }]);
    await run(applicationId, stageEnteredAt, 31, true);
    expect(await runs()).toMatchObject([{ status: "failed" }]);
    vi.restoreAllMocks();
  });

  it("gives the to-do to the owner where there is one", async () => {
    const { posting, add, move, applicationId } = await scene();
    const hanna = await makeMember("hiring-manager");
    await joinTeam(posting.id, hanna);
    await assignOwner(rosa, { applicationId, ownerId: hanna.userId });
    await add({ kind: "todo", settings: { text: "Call", assignee: "owner", userId: null, dueInDays: null } });
    const { stageEnteredAt } = await move();
    await run(applicationId, stageEnteredAt);
    expect(await db.todo.findMany()).toMatchObject([{ assigneeId: hanna.userId, dueOn: null }]);
  });
});

describe("setting automations up", () => {
  it("is written, changed, rested and removed, each with its event and none with its words", async () => {
    const { add } = await scene();
    const { automationId } = await add(tag("Secret word"));
    await updateAutomation(rosa, { automationId, deed: words("Secret word") });
    await switchAutomation(rosa, { automationId, enabled: false });
    await switchAutomation(rosa, { automationId, enabled: true });
    expect(await db.automation.findMany()).toMatchObject([{ kind: "mail", enabled: true }]);
    await removeAutomation(rosa, { automationId });
    const events = await db.event.findMany({
      where: { recordType: "automation" },
      orderBy: { occurredAt: "asc" },
    });
    expect(events.map(({ name }) => name.split(".")[1])).toEqual([
      "added",
      "updated",
      "disabled",
      "enabled",
      "removed",
    ]);
    expect(JSON.stringify(events)).not.toContain("Secret");
  });

  it("refuses variables that nobody could fill in", () => {
    const deed = words("Hello {{first_name}}");
    const parsed = AddAutomation.safeParse({ stageId: crypto.randomUUID(), deed });
    expect(parsed.error?.issues[0]).toMatchObject({
      path: ["deed", "settings", "subject"],
      message: expect.stringContaining("{{first_name}} cannot be filled in"),
    });
  });

  it("refuses a person who is no member and a template of another posting", async () => {
    const { add } = await scene();
    const candidate = await makeMember("candidate");
    const settings = { assignee: "person", userId: candidate.userId } as const;
    await expect(add({ kind: "assign", settings })).rejects.toMatchObject({ code: "invalid" });
    const other = await makeOpenPosting();
    const { id: templateId } = await db.mailTemplate.create({
      data: { kind: "message", name: "Theirs", subject: "S", body: "B", postingId: other.id },
    });
    const foreign = add({ kind: "mail", settings: { from: "template", templateId } });
    await expect(foreign).rejects.toMatchObject({ code: "invalid" });
  });

  it("is for those who run the hiring", async () => {
    const { posting, screening, add } = await scene();
    const { automationId } = await add(tag());
    const interviewer = await makeMember("interviewer");
    const input = { stageId: screening, deed: tag(), enabled: true };
    await expect(addAutomation(interviewer, input)).rejects.toMatchObject({ code: "not_found" });
    await expect(removeAutomation(interviewer, { automationId })).rejects.toMatchObject({
      code: "not_found",
    });
    await joinTeam(posting.id, interviewer);
    await expect(addAutomation(interviewer, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeAutomation(interviewer, { automationId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(switchAutomation(interviewer, { automationId, enabled: false })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
