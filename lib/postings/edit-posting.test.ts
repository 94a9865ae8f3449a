import { beforeEach, describe, expect, it, vi } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import * as events from "@/lib/events/record";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { completeAdvert, editFacts, makeDraft, makeReadyDraft, postingEvents } from "@/lib/testing/postings";
import { createPosting } from "./create-posting";
import { deletePosting } from "./delete-posting";
import { editPosting } from "./edit-posting";
import { publishPosting } from "./publish-posting";
import { findPosting } from "./queries";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter", "Rita Recruiter");
});

const row = (id: string) => db.posting.findUniqueOrThrow({ where: { id }, include: { search: true } });
const names = async (id: string) => (await postingEvents(id)).map(({ name }) => name);

describe("a new posting", () => {
  it("is a draft with four stages and its maker on the team", async () => {
    const { postingId } = await createPosting(recruiter, { title: "School cook", language: "en" });
    const posting = await db.posting.findUniqueOrThrow({
      where: { id: postingId },
      include: { team: true, stages: { orderBy: { position: "asc" } } },
    });
    expect(posting).toMatchObject({ status: "draft", title: "School cook", version: 1, companyId: null });
    expect(posting.stages.map(({ name, publicLabel }) => `${name}/${publicLabel}`)).toEqual([
      "Applied/Received",
      "Screening/In review",
      "Interview/Interview",
      "Offer/Decision",
    ]);
    expect(posting.team).toMatchObject([{ userId: recruiter.userId, role: "recruiter" }]);
    expect(await postingEvents(postingId)).toEqual([
      { name: "posting.created", data: { from: "blank", sourceId: null } },
    ]);
  });

  it("is not for interviewers, candidates or visitors to make", async () => {
    for (const actor of [await makeMember("interviewer"), await makeMember("candidate"), mintVisitor()])
      await expect(createPosting(actor, { title: "x", language: "en" })).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await db.posting.count()).toBe(0);
  });

  it("is proposed by a hiring manager, who edits and deletes it and does not publish it", async () => {
    const manager = await makeMember("hiring-manager");
    const postingId = await makeDraft(manager);
    await expect(publishPosting(manager, { postingId })).rejects.toMatchObject({ code: "forbidden" });
    await deletePosting(manager, { postingId });
    expect(await findPosting(manager, postingId)).toBeNull();
  });
});

describe("editing", () => {
  it("changes what is said, goes up a version and names the fields, never the words", async () => {
    const postingId = await makeDraft(recruiter);
    const saved = await editFacts(recruiter, postingId, { title: "Frontend engineer", openings: 2 });
    expect(saved).toMatchObject({ version: 3, changed: ["title", "openings"] });
    const posting = (await findPosting(recruiter, postingId))!;
    expect(posting.advert).toMatchObject({ title: "Frontend engineer", openings: 2 });
    expect(posting.editedBy).toBe("Rita Recruiter");
    expect(JSON.stringify(await postingEvents(postingId))).not.toContain("Frontend");
  });

  it("makes one event for a sitting of autosaves, and another only for a field not named yet", async () => {
    const postingId = await makeReadyDraft(recruiter);
    const before = (await names(postingId)).length;
    for (const title of ["a", "ab", "abc"]) await editFacts(recruiter, postingId, { title });
    expect((await names(postingId)).length).toBe(before);
    await editFacts(recruiter, postingId, { contactName: "Ida" });
    expect((await postingEvents(postingId)).slice(before)).toEqual([
      { name: "posting.edited", data: { fields: ["contactName"] } },
    ]);
    const later = new Date(Date.now() + 31 * 60_000);
    await atTime(later, () => editFacts(recruiter, postingId, { title: "abcd" }));
    const other = await makeMember("recruiter");
    await editFacts(other, postingId, { title: "abcde" });
    expect((await names(postingId)).length).toBe(before + 3);
  });

  it("saves nothing over what somebody else saved, and says who and when", async () => {
    const postingId = await makeDraft(recruiter);
    const other = await makeMember("admin");
    await editFacts(recruiter, postingId, { title: "First" });
    const stale = editPosting(other, { postingId, version: 2, advert: completeAdvert({ title: "Second" }) });
    await expect(stale).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringMatching(/^Rita Recruiter saved this posting just now/),
    });
    expect((await row(postingId)).title).toBe("First");
  });

  it("lets one of two who save at once win", async () => {
    const postingId = await makeDraft(recruiter);
    const save = (title: string) =>
      editPosting(recruiter, { postingId, version: 2, advert: completeAdvert({ title }) });
    const results = await Promise.allSettled([save("One"), save("Two"), save("Three")]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await row(postingId)).version).toBe(3);
  });

  it("makes no version and no event of what is there already", async () => {
    const postingId = await makeDraft(recruiter);
    const before = await postingEvents(postingId);
    expect(await editFacts(recruiter, postingId, {})).toMatchObject({ version: 2, changed: [] });
    expect(await postingEvents(postingId)).toEqual(before);
  });

  it("writes nothing when the event cannot be written", async () => {
    const postingId = await makeDraft(recruiter);
    vi.spyOn(events, "record").mockRejectedValue(new Error("the log is full"));
    await expect(editFacts(recruiter, postingId, { contactName: "Ida" })).rejects.toThrow("the log is full");
    expect((await row(postingId)).contactName).toBeNull();
  });

  it("does not exist for whom it is none of their business", async () => {
    const postingId = await makeDraft(recruiter);
    await db.posting.update({ where: { id: postingId }, data: { confidential: true } });
    for (const actor of [await makeMember("recruiter"), await makeMember("hiring-manager"), mintVisitor()])
      await expect(
        editPosting(actor, { postingId, version: 2, advert: completeAdvert() }),
      ).rejects.toMatchObject({ code: "not_found" });
  });
});
