import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { runBulk } from "@/lib/testing/bulk-actions";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import {
  applyTo,
  completeAdvert,
  editFacts,
  makePublished,
  makeReadyDraft,
  postingEvents,
} from "@/lib/testing/postings";
import { archivePosting } from "./archive-posting";
import { closePosting } from "./close-posting";
import { configurePosting } from "./configure-posting";
import { copyPosting } from "./copy-posting";
import { deletePosting } from "./delete-posting";
import { pausePosting } from "./pause-posting";
import { publishPosting } from "./publish-posting";
import { findPosting, findVersion } from "./queries";
import { reopenPosting } from "./reopen-posting";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter", "Rita Recruiter");
});

const row = (id: string) => db.posting.findUniqueOrThrow({ where: { id }, include: { search: true } });
const isListed = async (id: string) => (await row(id)).search !== null;
const status = async (id: string) => (await row(id)).status;
const names = async (id: string) => (await postingEvents(id)).map(({ name }) => name);

describe("pausing, closing, reopening, archiving", () => {
  it("goes through the life, listed only while published", async () => {
    const postingId = await makePublished(recruiter);
    await pausePosting(recruiter, { postingId });
    expect([await status(postingId), await isListed(postingId)]).toEqual(["paused", false]);
    await reopenPosting(recruiter, { postingId });
    expect([await status(postingId), await isListed(postingId)]).toEqual(["published", true]);
    await closePosting(recruiter, { postingId, reason: "filled", answer: null });
    expect([await status(postingId), await isListed(postingId)]).toEqual(["closed", false]);
    await archivePosting(recruiter, { postingId });
    await reopenPosting(recruiter, { postingId });
    expect(await status(postingId)).toBe("closed");
    await reopenPosting(recruiter, { postingId });
    expect([await status(postingId), await isListed(postingId)]).toEqual(["published", true]);
    expect((await row(postingId)).closedAt).toBeNull();
    expect((await names(postingId)).slice(-7)).toEqual([
      "posting.published",
      "posting.paused",
      "posting.reopened",
      "posting.closed",
      "posting.archived",
      "posting.reopened",
      "posting.reopened",
    ]);
  });

  it("publishes the changes that were made while it was paused", async () => {
    const postingId = await makePublished(recruiter);
    await pausePosting(recruiter, { postingId });
    await editFacts(recruiter, postingId, { title: "Platform engineer" });
    expect(await publishPosting(recruiter, { postingId })).toMatchObject({ number: 2 });
    await pausePosting(recruiter, { postingId });
    expect(await publishPosting(recruiter, { postingId })).toMatchObject({ number: 2 });
    expect((await names(postingId)).at(-1)).toBe("posting.reopened");
  });

  it("does not close over the heads of those who wait, unless it answers them all, nor archive them", async () => {
    const postingId = await makePublished(recruiter);
    const { id } = await applyTo(postingId);
    const mail = { subject: "{{posting_title}}", text: "Hello {{candidate_name}}, the post is filled." };
    const close = (expected: number | null) =>
      closePosting(recruiter, { postingId, reason: "filled", answer: expected ? { mail, expected } : null });
    for (const expected of [null, 2])
      await expect(close(expected)).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("1 applicant has no answer yet."),
        fields: { unanswered: ["1"] },
      });
    expect(await status(postingId)).toBe("published");
    const { bulkActionId } = await close(1);
    expect(await status(postingId)).toBe("closed");
    await expect(archivePosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
    await runBulk(bulkActionId!);
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({
      status: "rejected",
      rejectReason: "filled",
    });
    expect(await db.mail.findMany()).toMatchObject([{ text: "Hello Ada, the post is filled." }]);
    await archivePosting(recruiter, { postingId });
    expect(await status(postingId)).toBe("archived");
  });

  it("closes by its date also while somebody waits: that only ends the applying", async () => {
    const postingId = await makePublished(recruiter, { closesOn: "2999-01-01" });
    await applyTo(postingId);
    await atTime(new Date("2999-02-01T00:00:00Z"), () =>
      closePosting(mintSystem(), { postingId, reason: "closing-date", answer: null }),
    );
    expect(await status(postingId)).toBe("closed");
    expect(await db.application.count({ where: { status: "active" } })).toBe(1);
    await expect(archivePosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("reopens past its closing date only with another one, which the public reads as a version", async () => {
    const postingId = await makePublished(recruiter, { closesOn: "2999-01-01" });
    await editFacts(recruiter, postingId, { title: "Not published yet" });
    await closePosting(recruiter, { postingId, reason: "by-hand", answer: null });
    const late = <T>(work: () => Promise<T>) => atTime(new Date("2999-02-01T00:00:00Z"), work);
    await expect(late(() => reopenPosting(recruiter, { postingId }))).rejects.toMatchObject({
      fields: { closesOn: [expect.any(String)] },
    });
    await expect(
      late(() => reopenPosting(recruiter, { postingId, closesOn: "2999-01-15" })),
    ).rejects.toMatchObject({ code: "invalid" });
    await late(() => reopenPosting(recruiter, { postingId, closesOn: "2999-03-01" }));
    expect(await findVersion(recruiter, postingId, 2)).toMatchObject({
      closesOn: "2999-03-01",
      title: "Backend engineer",
    });
    const posting = (await findPosting(recruiter, postingId))!;
    expect(posting).toMatchObject({ status: "published", closeAt: "2999-03-02T00:00:00.000Z" });
    expect(posting.advert).toMatchObject({ title: "Not published yet", closesOn: "2999-03-01" });
  });

  it("refuses what the state does not allow", async () => {
    const postingId = await makeReadyDraft(recruiter);
    await expect(pausePosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
    await publishPosting(recruiter, { postingId });
    await expect(deletePosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
    await expect(archivePosting(recruiter, { postingId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is not for hiring managers, and outside the team does not exist", async () => {
    const postingId = await makePublished(recruiter);
    const [onTeam, outside] = [await makeMember("hiring-manager"), await makeMember("hiring-manager")];
    await db.teamMember.create({ data: { postingId, userId: onTeam.userId, role: "hiring-manager" } });
    for (const verb of [pausePosting, archivePosting, reopenPosting]) {
      await expect(verb(onTeam, { postingId })).rejects.toMatchObject({ code: "forbidden" });
      await expect(verb(outside, { postingId })).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("copying and deleting", () => {
  it("copies what is said, the stages, the team and the settings, without the old dates", async () => {
    const postingId = await makePublished(recruiter);
    await configurePosting(recruiter, {
      postingId,
      visibility: "internal",
      confidential: true,
      replyWithinDays: 7,
    });
    const { postingId: copy } = await copyPosting(recruiter, { postingId });
    const view = (await findPosting(recruiter, copy))!;
    expect(view).toMatchObject({
      status: "draft",
      visibility: "internal",
      confidential: true,
      replyWithinDays: 7,
    });
    expect(view.advert).toEqual({ ...completeAdvert(), closesOn: null });
    expect((await postingEvents(copy)).at(-1)).toEqual({
      name: "posting.created",
      data: { from: "copy", sourceId: postingId },
    });
  });

  it("deletes a draft and nothing that was public, and keeps the line in the log", async () => {
    const postingId = await makeReadyDraft(recruiter);
    await deletePosting(recruiter, { postingId });
    expect(await db.posting.count()).toBe(0);
    expect((await names(postingId)).at(-1)).toBe("posting.deleted");
  });
});
