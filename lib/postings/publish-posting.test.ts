import { beforeEach, describe, expect, it, vi } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import * as events from "@/lib/events/record";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import {
  completeAdvert,
  editFacts,
  makeDraft,
  makePublished,
  makeReadyDraft,
  postingEvents,
} from "@/lib/testing/postings";
import { publishPosting } from "./publish-posting";
import { findPosting, findVersion, listVersions } from "./queries";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter", "Rita Recruiter");
});

const row = (id: string) => db.posting.findUniqueOrThrow({ where: { id }, include: { search: true } });
const isListed = async (id: string) => (await row(id)).search !== null;
const status = async (id: string) => (await row(id)).status;

describe("publishing", () => {
  it("refuses a company that nobody accepted, and says so at the field", async () => {
    const postingId = await makeDraft(recruiter);
    await expect(publishPosting(recruiter, { postingId })).rejects.toMatchObject({
      code: "invalid",
      fields: { companyName: [expect.stringContaining("Arco Industries")] },
    });
    expect(await db.company.count()).toBe(0);
  });

  it("refuses what the linter calls an error", async () => {
    const postingId = await makeReadyDraft(recruiter, { pay: [], workplace: "remote", locations: [] });
    await expect(publishPosting(recruiter, { postingId })).rejects.toMatchObject({ code: "invalid" });
    expect(await status(postingId)).toBe("draft");
  });

  it("refuses a closing date that has passed", async () => {
    const postingId = await makeReadyDraft(recruiter, { closesOn: "2020-01-01" });
    await expect(publishPosting(recruiter, { postingId })).rejects.toMatchObject({
      fields: { closesOn: [expect.stringContaining("passed")] },
    });
  });

  it("makes version 1 of everything it says, listed, at an address that stays", async () => {
    const postingId = await makePublished(recruiter);
    const posting = await row(postingId);
    expect(posting).toMatchObject({ status: "published", closeAt: new Date("3000-01-01T00:00:00Z") });
    expect(posting.slug).toMatch(/^backend-engineer-arco-industries-[a-z0-9]{6}$/);
    expect(posting.search).not.toBeNull();
    const said = completeAdvert();
    const today = new Date().toISOString().slice(0, 10);
    expect(await findVersion(recruiter, postingId, 1)).toEqual({ ...said, postedOn: today });
    expect((await postingEvents(postingId)).at(-1)).toEqual({
      name: "posting.published",
      data: { version: 1 },
    });
    await editFacts(recruiter, postingId, { title: "Another title" });
    await publishPosting(recruiter, { postingId });
    expect((await row(postingId)).slug).toBe(posting.slug);
  });

  it("keeps changes from the public until they are published as the next version", async () => {
    const postingId = await makePublished(recruiter);
    expect((await findPosting(recruiter, postingId))!.hasUnpublishedChanges).toBe(false);
    await expect(publishPosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
    await editFacts(recruiter, postingId, { title: "Platform engineer" });
    expect((await findPosting(recruiter, postingId))!.hasUnpublishedChanges).toBe(true);
    expect((await findVersion(recruiter, postingId, 1))!.title).toBe("Backend engineer");
    expect(await publishPosting(recruiter, { postingId })).toMatchObject({ number: 2 });
    const versions = await listVersions(recruiter, postingId);
    expect(versions.map(({ number, by }) => `${number} by ${by}`)).toEqual([
      "2 by Rita Recruiter",
      "1 by Rita Recruiter",
    ]);
    expect((await findPosting(recruiter, postingId))!.hasUnpublishedChanges).toBe(false);
  });

  it("is a conflict when somebody changed the posting after its publisher read it", async () => {
    const postingId = await makeReadyDraft(recruiter);
    const { version } = (await findPosting(recruiter, postingId))!;
    await editFacts(recruiter, postingId, { title: "Changed" });
    await expect(publishPosting(recruiter, { postingId, version })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("writes nothing when the event cannot be written", async () => {
    const postingId = await makeReadyDraft(recruiter);
    vi.spyOn(events, "record").mockRejectedValue(new Error("the log is full"));
    await expect(publishPosting(recruiter, { postingId })).rejects.toThrow("the log is full");
    expect(await status(postingId)).toBe("draft");
    expect(await isListed(postingId)).toBe(false);
    expect(await db.postingVersion.count()).toBe(0);
  });
});
