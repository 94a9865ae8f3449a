import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { pausePosting } from "@/lib/postings/pause-posting";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import {
  applyTo,
  editFacts,
  makeDraft,
  makePublished,
  makeReadyDraft,
  postingEvents,
} from "@/lib/testing/postings";
import { runPostingSchedule } from "./run-posting-schedule";
import { schedulePosting } from "./schedule-posting";
import { unschedulePosting } from "./unschedule-posting";

const noon = new Date("2998-05-01T12:00:00Z");
const publishAt = noon.toISOString();
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const run = (at: Date) => atTime(at, () => runPostingSchedule(mintSystem()));

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
});
const row = (id: string) => db.posting.findUniqueOrThrow({ where: { id } });

describe("scheduled publishing", () => {
  it("publishes at the moment and not before, once, without a person's name", async () => {
    const postingId = await makeReadyDraft(recruiter);
    await schedulePosting(recruiter, { postingId, publishAt });
    expect(await run(later(-1))).toEqual({ published: 0, closed: 0, refused: 0 });
    expect((await row(postingId)).status).toBe("draft");
    expect(await run(later(0))).toEqual({ published: 1, closed: 0, refused: 0 });
    expect(await run(later(1))).toEqual({ published: 0, closed: 0, refused: 0 });
    expect(await row(postingId)).toMatchObject({ status: "published", publishAt: null, publishedAt: noon });
    const versions = await db.postingVersion.findMany({ where: { postingId } });
    expect(versions).toMatchObject([{ number: 1, publishedById: null }]);
    expect((await postingEvents(postingId)).slice(-2)).toEqual([
      { name: "posting.scheduled", data: { publishAt } },
      { name: "posting.published", data: { version: 1 } },
    ]);
  });

  it("publishes once when two workers run at the same time", async () => {
    const postingId = await makeReadyDraft(recruiter);
    await schedulePosting(recruiter, { postingId, publishAt });
    const runs = await Promise.all([run(later(1)), run(later(1))]);
    expect(runs[0].published + runs[1].published).toBe(1);
    expect(await db.postingVersion.count({ where: { postingId } })).toBe(1);
  });

  it("refuses what could not be published then, and a time that has passed", async () => {
    const draft = await makeDraft(recruiter);
    const refused = { code: "invalid", fields: { companyName: [expect.any(String)] } };
    await expect(schedulePosting(recruiter, { postingId: draft, publishAt })).rejects.toMatchObject(refused);
    const closed = await makeReadyDraft(recruiter, { closesOn: "2998-01-01" });
    await expect(schedulePosting(recruiter, { postingId: closed, publishAt })).rejects.toMatchObject({
      fields: { closesOn: [expect.any(String)] },
    });
    const past = { postingId: closed, publishAt: "2020-01-01T00:00:00Z" };
    await expect(schedulePosting(recruiter, past)).rejects.toMatchObject({
      fields: { publishAt: [expect.any(String)] },
    });
  });

  it("takes off the schedule what was made unpublishable meanwhile, says so, and goes on with the others", async () => {
    const broken = await makeReadyDraft(recruiter);
    const sound = await makeReadyDraft(recruiter, { reference: "ARC-2" });
    for (const postingId of [broken, sound]) await schedulePosting(recruiter, { postingId, publishAt });
    await editFacts(recruiter, broken, { companyName: "Nobody knows them" });
    expect(await run(later(0))).toEqual({ published: 1, closed: 0, refused: 1 });
    expect(await row(broken)).toMatchObject({ status: "draft", publishAt: null });
    expect((await postingEvents(broken)).at(-1)).toEqual({
      name: "posting.publish_refused",
      data: { fields: ["companyName"] },
    });
  });

  it("can be taken back", async () => {
    const postingId = await makeReadyDraft(recruiter);
    await schedulePosting(recruiter, { postingId, publishAt });
    await unschedulePosting(recruiter, { postingId });
    expect(await run(later(1))).toEqual({ published: 0, closed: 0, refused: 0 });
    await expect(unschedulePosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is for recruiters and admins, in what they see, and runs for nobody but the system", async () => {
    const postingId = await makeReadyDraft(recruiter);
    const manager = await makeMember("hiring-manager");
    const input = { postingId, publishAt };
    await expect(schedulePosting(manager, input)).rejects.toMatchObject({ code: "not_found" });
    await db.teamMember.create({ data: { postingId, userId: manager.userId, role: "hiring-manager" } });
    await expect(schedulePosting(manager, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(runPostingSchedule(recruiter)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the closing date", () => {
  it("closes at its time of day in its own zone, also a paused posting and over waiting applicants", async () => {
    const facts = { closesOn: "2998-07-18", closesTime: "12:00", timeZone: "Europe/London" };
    const open = await makePublished(recruiter, facts);
    const paused = await makePublished(recruiter, { ...facts, reference: "ARC-2" });
    await pausePosting(recruiter, { postingId: paused });
    await applyTo(open);
    expect(await run(new Date("2998-07-18T10:59:59Z"))).toMatchObject({ closed: 0 });
    expect(await run(new Date("2998-07-18T11:00:00Z"))).toMatchObject({ closed: 2 });
    expect(await row(open)).toMatchObject({ status: "closed", closedAt: new Date("2998-07-18T11:00:00Z") });
    expect((await postingEvents(open)).at(-1)).toEqual({
      name: "posting.closed",
      data: { reason: "closing-date" },
    });
    expect(await db.postingSearch.count()).toBe(0);
  });

  it("counts as published, not as it stands in a draft that nobody has published", async () => {
    const postingId = await makePublished(recruiter, { closesOn: "2998-07-18" });
    await editFacts(recruiter, postingId, { closesOn: "2998-01-01" });
    expect(await run(new Date("2998-02-01T00:00:00Z"))).toMatchObject({ closed: 0 });
  });
});
