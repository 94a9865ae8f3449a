import { beforeEach, describe, expect, it } from "vitest";
import { makeStatusLink } from "@/lib/applications/apply/link";
import { moveApplication } from "@/lib/applications/move-application";
import { rejectApplication } from "@/lib/applications/reject-application";
import { findStatus } from "@/lib/applications/status/queries";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { eventsOf, joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addStage } from "./add-stage";
import { mergeStages } from "./merge-stages";
import { renameStage } from "./rename-stage";
import { reorderStages } from "./reorder-stages";
import { unmergeStage } from "./unmerge-stage";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
});

const stagesOf = (postingId: string) =>
  db.stage.findMany({ where: { postingId }, orderBy: { position: "asc" } });
const namesOf = async (postingId: string) => (await stagesOf(postingId)).map(({ name }) => name);
const idsOf = async (postingId: string) => (await stagesOf(postingId)).map(({ id }) => id);
const task = { name: "Task", publicLabel: "In review", type: "screen" } as const;
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

async function scene() {
  const posting = await makeOpenPosting();
  const [applied, screening, interview, offer] = posting.stages.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
  ];
  return { posting, postingId: posting.id, applied, screening, interview, offer };
}

describe("the stages of a posting", () => {
  it("get another one where it was asked for, with its event", async () => {
    const { postingId, screening } = await scene();
    const { stageId } = await addStage(recruiter, { postingId, afterStageId: screening, ...task });
    expect(await namesOf(postingId)).toEqual(["Applied", "Screening", "Task", "Interview", "Offer"]);
    const [event] = await db.event.findMany({ where: { name: "stage.added" } });
    expect(event).toMatchObject({ recordId: stageId, postingId, actorId: recruiter.userId });
  });

  it("are renamed by whoever saw what they were called, and by nobody else", async () => {
    const { posting, postingId, screening } = await scene();
    const { name, publicLabel, type } = posting.stages[1]!;
    const seen = { name, publicLabel, type };
    await renameStage(recruiter, { stageId: screening, ...task, seen });
    expect(await namesOf(postingId)).toEqual(["Applied", "Task", "Interview", "Offer"]);
    const stale = renameStage(recruiter, { stageId: screening, ...task, name: "Phone", seen });
    await expect(stale).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("Task") });
    expect(await db.event.findMany({ where: { name: "stage.renamed" } })).toMatchObject([
      { data: { fields: ["name"] } },
    ]);
  });

  it("keep the rules: one name once, new applications first, at most twenty", async () => {
    const { posting, postingId, applied, screening, interview, offer } = await scene();
    const twice = addStage(recruiter, { postingId, afterStageId: applied, ...task, name: "screening" });
    await expect(twice).rejects.toMatchObject({ code: "conflict" });
    const seen = [applied, screening, interview, offer];
    const order = [screening, applied, interview, offer];
    await expect(reorderStages(recruiter, { postingId, seen, order })).rejects.toMatchObject({
      code: "conflict",
    });
    const { name, publicLabel, type } = posting.stages[0]!;
    const retyped = { stageId: applied, ...task, seen: { name, publicLabel, type } };
    await expect(renameStage(recruiter, retyped)).rejects.toMatchObject({ code: "conflict" });
    for (let count = 4; count < 20; count++)
      await addStage(recruiter, { postingId, afterStageId: applied, ...task, name: `Task ${count}` });
    const tooMany = addStage(recruiter, { postingId, afterStageId: applied, ...task, name: "One more" });
    await expect(tooMany).rejects.toMatchObject({ code: "conflict" });
  });

  it("stay as they are once the posting is archived", async () => {
    const { postingId, applied } = await scene();
    await db.posting.update({ where: { id: postingId }, data: { status: "archived" } });
    await expect(addStage(recruiter, { postingId, afterStageId: applied, ...task })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("let one of two win who put them in order at once, and lose no place", async () => {
    const { postingId, applied, screening, interview, offer } = await scene();
    const seen = [applied, screening, interview, offer];
    const orders = [
      [applied, interview, screening, offer],
      [applied, screening, offer, interview],
      [applied, offer, interview, screening],
    ];
    const results = await Promise.allSettled(
      orders.map((order) => reorderStages(recruiter, { postingId, seen, order })),
    );
    const won = results.findIndex(({ status }) => status === "fulfilled");
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await idsOf(postingId)).toEqual(orders[won]);
    expect((await stagesOf(postingId)).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    expect(await db.event.count({ where: { name: "stage.reordered" } })).toBe(1);
  });

  it("refuse an order that forgets or repeats one", async () => {
    const { postingId, applied, screening, interview, offer } = await scene();
    const seen = [applied, screening, interview, offer];
    for (const order of [seen.slice(1), [applied, applied, interview, offer]])
      await expect(reorderStages(recruiter, { postingId, seen, order })).rejects.toMatchObject({
        code: "invalid",
      });
  });
});

describe("merging a stage into another", () => {
  const merge = { keeps: true, runsAutomations: false };

  async function withPeople() {
    const set = await scene();
    const people = [await makeApplication(set.posting), await makeApplication(set.posting)];
    for (const { id: applicationId } of people)
      await moveApplication(recruiter, {
        applicationId,
        fromStageId: set.applied,
        toStageId: set.screening,
      });
    await rejectApplication(recruiter, { applicationId: people[1]!.id, reason: "skills", mail: null });
    return { ...set, people };
  }

  it("moves everybody, the decided ones too, each with an event, and takes the stage away", async () => {
    const { postingId, screening, interview, people } = await withPeople();
    const input = { stageId: screening, intoStageId: interview, seenCount: 2, ...merge };
    expect(await mergeStages(recruiter, input)).toEqual({ moved: 2 });
    expect(await namesOf(postingId)).toEqual(["Applied", "Interview", "Offer"]);
    for (const { id } of people) {
      expect(await db.application.findUniqueOrThrow({ where: { id } })).toMatchObject({ stageId: interview });
      const moves = (await eventsOf(id)).filter(({ name }) => name === "application.moved");
      expect(moves.at(-1)).toMatchObject({ data: { fromStageId: screening, toStageId: interview } });
    }
    expect(await db.event.findFirst({ where: { name: "stage.merged" } })).toMatchObject({
      recordId: screening,
      data: { moved: 2, name: "Screening" },
    });
  });

  it("is refused when more people would move than were seen", async () => {
    const { screening, interview } = await withPeople();
    const input = { stageId: screening, intoStageId: interview, seenCount: 1, ...merge };
    await expect(mergeStages(recruiter, input)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("2 applications"),
    });
  });

  it("never takes the stage away where new applications arrive, unless another such one follows", async () => {
    const { applied, screening } = await scene();
    const input = { stageId: applied, intoStageId: screening, seenCount: 0, ...merge };
    await expect(mergeStages(recruiter, input)).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets nobody come into a stage that goes at the same moment", async () => {
    const { posting, applied, screening, interview } = await scene();
    const { id: applicationId } = await makeApplication(posting);
    const results = await Promise.allSettled([
      mergeStages(recruiter, { stageId: screening, intoStageId: interview, seenCount: 0, ...merge }),
      moveApplication(recruiter, { applicationId, fromStageId: applied, toStageId: screening }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = results.find((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: expect.stringMatching(/conflict|not_found/) });
  });

  it("shows the candidate nothing of it before it can no longer be taken back", async () => {
    const { screening, offer, people } = await withPeople();
    const { token } = await makeStatusLink(db as unknown as Tx, people[0]!.id, later(3_600));
    const read = async (time: Date) => (await atTime(time, () => findStatus(token)))?.steps;
    const before = await read(later(60));
    expect(before?.find(({ state }) => state === "current")?.label).toBe("In review");
    await atTime(later(60), () =>
      mergeStages(recruiter, { stageId: screening, intoStageId: offer, seenCount: 2, ...merge }),
    );
    expect(await read(later(80))).toEqual(before);
    const after = await read(later(100));
    expect(after?.map(({ label }) => label)).toEqual(["Received", "Interview", "Decision"]);
    expect(after?.find(({ state }) => state === "current")?.label).toBe("Decision");
  });

  it("is taken back with the people, but not with whoever has moved on since", async () => {
    const { postingId, screening, interview, offer, people } = await withPeople();
    await mergeStages(recruiter, { stageId: screening, intoStageId: interview, seenCount: 2, ...merge });
    const [first, second] = people;
    await moveApplication(recruiter, {
      applicationId: first!.id,
      fromStageId: interview,
      toStageId: offer,
    });
    await unmergeStage(recruiter, { postingId, stageId: screening });
    expect(await namesOf(postingId)).toEqual(["Applied", "Screening", "Interview", "Offer"]);
    const stageOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).stageId;
    expect([await stageOf(first!.id), await stageOf(second!.id)]).toEqual([offer, screening]);
    await expect(unmergeStage(recruiter, { postingId, stageId: screening })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("cannot be taken back when the time for it is over", async () => {
    const { postingId, screening, interview } = await withPeople();
    await mergeStages(recruiter, { stageId: screening, intoStageId: interview, seenCount: 2, ...merge });
    const late = atTime(later(31), () => unmergeStage(recruiter, { postingId, stageId: screening }));
    await expect(late).rejects.toMatchObject({ code: "conflict" });
  });
});

it("moves a thousand in the time of one request", async () => {
  const { posting, screening, interview } = await scene();
  await db.$executeRaw`
    WITH c AS (INSERT INTO "Candidate" (name, email)
      SELECT 'Candidate ' || n, n || '@example.test' FROM generate_series(1, 1000) n RETURNING id)
    INSERT INTO "Application" ("postingId", "candidateId", "stageId", "consentAt", "submissionKey", "stageEnteredAt", "statusChangedAt")
    SELECT ${posting.id}::uuid, id, ${screening}::uuid, now(), id::text, now(), now() FROM c`;
  const input = { stageId: screening, intoStageId: interview, seenCount: 1000 };
  await mergeStages(recruiter, { ...input, keeps: false, runsAutomations: false });
  expect(await db.event.count({ where: { name: "application.moved" } })).toBe(1000);
});

describe("who may change the stages", () => {
  it("those who run the hiring; for others the posting does not exist or stays as it is", async () => {
    const { postingId, applied } = await scene();
    const input = { postingId, afterStageId: applied, ...task };
    const [manager, interviewer] = [await makeMember("hiring-manager"), await makeMember("interviewer")];
    for (const actor of [manager, interviewer, await makeMember("candidate"), mintVisitor()])
      await expect(addStage(actor, input)).rejects.toMatchObject({ code: "not_found" });
    await joinTeam(postingId, manager);
    await joinTeam(postingId, interviewer);
    await expect(addStage(interviewer, input)).rejects.toMatchObject({ code: "forbidden" });
    await addStage(manager, input);
    await db.posting.update({ where: { id: postingId }, data: { confidential: true } });
    await expect(addStage(recruiter, { ...input, name: "Other" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
