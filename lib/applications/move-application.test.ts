import { beforeEach, describe, expect, it, vi } from "vitest";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import * as log from "@/lib/events/record";
import { eventsOf, joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { assignInterviewer } from "./assign-interviewer";
import { moveApplication } from "./move-application";
import { rejectApplication } from "./reject-application";

beforeEach(resetDatabase);

async function scene(options: Parameters<typeof makeOpenPosting>[0] = {}) {
  const posting = await makeOpenPosting(options);
  const application = await makeApplication(posting);
  const [first, second, third] = posting.stages;
  const move = { applicationId: application.id, fromStageId: first!.id, toStageId: second!.id };
  return { posting, application, move, third: third! };
}

const stageOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).stageId;

describe("moving an application", () => {
  it("changes the stage, leaves the status and writes one event", async () => {
    const recruiter = await makeMember("recruiter");
    const { application, move } = await scene();
    await moveApplication(recruiter, move);
    const moved = await db.application.findUniqueOrThrow({ where: { id: application.id } });
    expect(moved).toMatchObject({ stageId: move.toStageId, status: "active" });
    const events = await eventsOf(application.id);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      name: "application.moved",
      actorId: recruiter.userId,
      data: { fromStageId: move.fromStageId, toStageId: move.toStageId },
    });
    expect(await db.eventPending.count({ where: { eventId: events[0]!.id } })).toBe(1);
  });

  it("knows no stage of another posting", async () => {
    const recruiter = await makeMember("recruiter");
    const { move } = await scene();
    const other = await makeOpenPosting();
    const toStageId = other.stages[1]!.id;
    await expect(moveApplication(recruiter, { ...move, toStageId })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("says so when somebody else was faster", async () => {
    const recruiter = await makeMember("recruiter");
    const { application, move, third } = await scene();
    await moveApplication(recruiter, move);
    const stale = moveApplication(recruiter, { ...move, toStageId: third.id });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    expect(await stageOf(application.id)).toBe(move.toStageId);
  });

  it("lets one of two movers win", async () => {
    const [anna, ben] = [await makeMember("recruiter"), await makeMember("admin")];
    const { application, move, third } = await scene();
    const results = await Promise.allSettled([
      moveApplication(anna, move),
      moveApplication(ben, { ...move, toStageId: third.id }),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(await eventsOf(application.id)).toHaveLength(1);
  });

  it("does not move what has been decided", async () => {
    const recruiter = await makeMember("recruiter");
    const { move } = await scene();
    await rejectApplication(recruiter, { applicationId: move.applicationId, reason: "skills", mail: null });
    await expect(moveApplication(recruiter, move)).rejects.toMatchObject({ code: "conflict" });
  });

  it("changes nothing when the event cannot be written", async () => {
    const recruiter = await makeMember("recruiter");
    const { application, move } = await scene();
    vi.spyOn(log, "recordAll").mockRejectedValueOnce(new Error("the log is full"));
    await expect(moveApplication(recruiter, move)).rejects.toThrow("the log is full");
    expect(await stageOf(application.id)).toBe(move.fromStageId);
    expect(await eventsOf(application.id)).toHaveLength(0);
  });
});

describe("who may move", () => {
  it("hides applications from hiring managers of other teams, candidates and visitors", async () => {
    const { move } = await scene();
    for (const actor of [await makeMember("hiring-manager"), await makeMember("candidate"), mintVisitor()])
      await expect(moveApplication(actor, move)).rejects.toMatchObject({ code: "not_found" });
  });

  it("lets a hiring manager move on the own team", async () => {
    const { posting, application, move } = await scene();
    const manager = await makeMember("hiring-manager");
    await joinTeam(posting.id, manager);
    await moveApplication(manager, move);
    expect(await stageOf(application.id)).toBe(move.toStageId);
  });

  it("hides confidential postings also from recruiters and admins outside the team", async () => {
    const { posting, move } = await scene({ confidential: true });
    const [outside, inside] = [await makeMember("admin"), await makeMember("recruiter")];
    await joinTeam(posting.id, inside);
    await expect(moveApplication(outside, move)).rejects.toMatchObject({ code: "not_found" });
    await expect(moveApplication(inside, move)).resolves.toMatchObject({ stageId: move.toStageId });
  });

  it("shows an interviewer the assigned application and nothing else, and lets them move nothing", async () => {
    const recruiter = await makeMember("recruiter");
    const interviewer = await makeMember("interviewer");
    const { posting, application, move } = await scene();
    const other = await makeApplication(posting);
    await assignInterviewer(recruiter, { applicationId: application.id, userId: interviewer.userId });
    await expect(moveApplication(interviewer, move)).rejects.toMatchObject({ code: "forbidden" });
    const unseen = moveApplication(interviewer, { ...move, applicationId: other.id });
    await expect(unseen).rejects.toMatchObject({ code: "not_found" });
  });
});
