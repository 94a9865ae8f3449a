import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addCandidate } from "./add-candidate";
import { noticeWords } from "./adding/notice";
import { openUploads, sealUpload } from "./adding/uploads";
import { AddCandidate } from "./schema";

beforeEach(resetDatabase);

let keys = 0;
const cv = () => ({
  kind: "cv" as const,
  name: "cv.pdf",
  contentType: "application/pdf",
  size: 10,
  sha256: "a".repeat(64),
  storageKey: (++keys).toString(16).padStart(48, "0"),
});

const input = (over: Record<string, unknown> = {}) =>
  AddCandidate.parse({
    name: "Ada Nowak",
    email: "ada@example.test",
    phone: "+44 20 7946 0018",
    links: "ada.example",
    basis: "asked",
    files: [],
    ...over,
  });

describe("adding a candidate", () => {
  it("makes one with their files, in the log with the basis, and tells nobody", async () => {
    const rosa = await makeMember("recruiter");
    const added = await addCandidate(rosa, input({ files: [cv()] }));
    expect(added).toMatchObject({ outcome: "added", applicationId: null });
    const candidate = await db.candidate.findFirstOrThrow({ include: { files: true } });
    expect(candidate).toMatchObject({ addedById: rosa.userId, links: ["https://ada.example"] });
    expect(candidate.files).toMatchObject([{ kind: "cv", readState: "pending", applicationId: null }]);
    const event = await db.event.findFirst({ where: { name: "candidate.added" } });
    expect(event?.data).toEqual({ by: "hand", basis: "asked", files: 1 });
    expect(await db.mail.count()).toBe(0);
    expect(await db.candidateText.count({ where: { kind: "profile" } })).toBe(1);
  });

  it("puts them into the stage of a posting, without a consent that nobody gave", async () => {
    const rosa = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    const stageId = posting.stages[1]!.id;
    await addCandidate(rosa, input({ postingId: posting.id, stageId, files: [cv()] }));
    const application = await db.application.findFirstOrThrow({ include: { files: true } });
    expect(application).toMatchObject({ source: "added", stageId, consentAt: null });
    expect(application.files).toHaveLength(1);
  });

  it("says that there is one already, and adds to them only when told to", async () => {
    const rosa = await makeMember("recruiter");
    const first = await addCandidate(rosa, input({ phone: "" }));
    const again = input({ email: "ADA@example.test", name: "A. Nowak", files: [cv()] });
    const known = await addCandidate(rosa, again);
    expect(known).toMatchObject({ outcome: "known", candidate: { name: "Ada Nowak" }, applicationId: null });
    expect(await db.file.count()).toBe(0);
    const knownId = first.outcome === "added" ? first.candidateId : "";
    expect(await addCandidate(rosa, { ...again, knownId })).toMatchObject({
      outcome: "added",
      candidateId: knownId,
    });
    expect(await db.candidate.findMany()).toMatchObject([{ name: "Ada Nowak", phone: "+44 20 7946 0018" }]);
    expect(await db.file.count()).toBe(1);
  });

  it("makes no second application for a posting, and says which there is", async () => {
    const rosa = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    const first = await addCandidate(rosa, input({ postingId: posting.id }));
    if (first.outcome !== "added") throw new Error("not added");
    const again = await addCandidate(rosa, input({ postingId: posting.id, knownId: first.candidateId }));
    expect(again).toMatchObject({ outcome: "known", applicationId: first.applicationId });
    expect(await db.application.count()).toBe(1);
  });

  it("gives nobody away who is known from a hidden posting only", async () => {
    const hidden = await makeOpenPosting({ confidential: true });
    const { candidateId } = await makeApplication(hidden, "Secret");
    await db.candidate.update({ where: { id: candidateId }, data: { email: "ada@example.test" } });
    const outsider = await makeMember("recruiter");
    expect(await addCandidate(outsider, input())).toMatchObject({ outcome: "added" });
    const insider = await makeMember("recruiter");
    await joinTeam(hidden.id, insider);
    expect(await addCandidate(insider, input())).toMatchObject({ outcome: "known" });
    expect(await db.candidate.count()).toBe(2);
  });

  it("makes one of two who add the same person at once", async () => {
    const rosa = await makeMember("recruiter");
    const results = await Promise.all([1, 2, 3, 4].map(() => addCandidate(rosa, input())));
    expect(results.filter(({ outcome }) => outcome === "added")).toHaveLength(1);
    expect(await db.candidate.count()).toBe(1);
  });

  it("tells them where that is chosen, with a link only where there is something to see", async () => {
    const rosa = await makeMember("recruiter", "Rosa Lind");
    const posting = await makeOpenPosting();
    await addCandidate(rosa, input({ postingId: posting.id, notice: noticeWords("en") }));
    await addCandidate(rosa, input({ email: "b@example.test", name: "Ben", notice: noticeWords("de") }));
    const [first, second] = await db.mail.findMany({ orderBy: { createdAt: "asc" } });
    expect(first).toMatchObject({
      kind: "candidate-added",
      subject: "We have your details at Arco Industries",
    });
    expect(first?.text).toMatch(
      /Hello Ada Nowak,[\s\S]*from yourself[\s\S]*\{\{status_link:[\s\S]*Rosa Lind/,
    );
    expect(second?.text).not.toContain("{{");
    const unknown = { subject: "x", text: "{{password}}" };
    await expect(
      addCandidate(rosa, input({ email: "c@example.test", notice: unknown })),
    ).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await db.candidate.count()).toBe(2);
  });

  it("is for recruiters and admins, on postings that they see and that are open", async () => {
    for (const role of ["candidate", "interviewer", "hiring-manager"] as const)
      await expect(addCandidate(await makeMember(role), input())).rejects.toMatchObject({
        code: "forbidden",
      });
    const rosa = await makeMember("recruiter");
    const hidden = await makeOpenPosting({ confidential: true });
    const closed = await makeOpenPosting({ status: "closed" });
    const posting = await makeOpenPosting();
    const foreign = closed.stages[0]!.id;
    const to = (over: Record<string, unknown>) => addCandidate(rosa, input(over));
    await expect(to({ postingId: hidden.id })).rejects.toMatchObject({ code: "not_found" });
    await expect(to({ postingId: closed.id })).rejects.toMatchObject({ code: "conflict" });
    await expect(to({ postingId: posting.id, stageId: foreign })).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(await db.candidate.count()).toBe(0);
  });
});

it("takes only files that came up from the same person, unchanged", async () => {
  const [rosa, ben] = [await makeMember("recruiter"), await makeMember("recruiter")];
  const uploaded = sealUpload(rosa, cv());
  expect(openUploads(rosa, [uploaded])[0]).not.toHaveProperty("seal");
  expect(() => openUploads(ben, [uploaded])).toThrow("did not arrive whole");
  expect(() => openUploads(rosa, [{ ...uploaded, storageKey: "b".repeat(48) }])).toThrow("Add it again");
});
