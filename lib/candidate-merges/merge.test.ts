import { beforeEach, describe, expect, it, vi } from "vitest";
import { applyToPosting } from "@/lib/applications/apply-to-posting";
import { ApplyToPosting } from "@/lib/applications/schema";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { findApplicationOf } from "@/lib/candidates/person";
import { searchCandidates } from "@/lib/candidates/search/search-candidates";
import { db, type Tx } from "@/lib/db";
import * as log from "@/lib/events/record";
import { joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { makeApplicant, makeCandidate } from "@/lib/testing/candidates";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { distinguishCandidates } from "./distinguish-candidates";
import { mergeCandidates } from "./merge-candidates";
import { MergeCandidates } from "./schema";
import { unmergeCandidates } from "./unmerge-candidates";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
});

const merge = (keptId: string, mergedId: string, choice = {}, actor = recruiter) =>
  mergeCandidates(actor, MergeCandidates.parse({ keptId, mergedId, ...choice }));

/** Everything that a merging touches, in one order. */
async function everything() {
  const candidates = await db.candidate.findMany({ orderBy: { id: "asc" } });
  const texts = await db.candidateText.findMany({
    orderBy: { id: "asc" },
    select: { recordId: true, text: true },
  });
  const applications = await db.application.findMany({ orderBy: { id: "asc" } });
  return { candidates: candidates.map(({ updatedAt: _, ...row }) => row), texts, applications };
}

async function form(slug: string, email: string) {
  const file = { name: "cv.pdf", contentType: "application/pdf", size: 5, sha256: "a".repeat(64) };
  return ApplyToPosting.parse({
    ...{ slug, name: "Zoë Müller", email, phone: "", links: "", message: "", consent: "yes" },
    submissionKey: crypto.randomUUID(),
    files: [{ ...file, kind: "cv", storageKey: crypto.randomUUID().replaceAll("-", "").padEnd(48, "0") }],
  });
}

describe("merging", () => {
  it("keeps what was chosen, leaves both histories where they are, and says so once", async () => {
    const posting = await makeOpenPosting();
    const one = await makeApplicant(posting, {
      name: "Zoë Müller",
      email: "zoe@example.test",
      phone: "1234567",
    });
    const two = await makeApplicant(posting, {
      name: "Zoe Mueller",
      email: "zm@example.test",
      links: ["https://z.test/me"],
    });
    await merge(one.candidateId, two.candidateId, { email: "merged" });
    expect(await db.candidate.findUnique({ where: { id: one.candidateId } })).toMatchObject({
      name: "Zoë Müller",
      email: "zm@example.test",
      phone: "1234567",
      links: ["https://z.test/me"],
    });
    expect(await db.candidate.findUnique({ where: { id: two.candidateId } })).toMatchObject({
      name: "Zoe Mueller",
      mergedIntoId: one.candidateId,
    });
    const owners = await db.application.findMany({ orderBy: { id: "asc" }, select: { candidateId: true } });
    expect(owners.map(({ candidateId }) => candidateId)).toEqual([one.candidateId, two.candidateId]);
    expect(await db.event.findMany({ where: { name: "candidate.merged" } })).toMatchObject([
      { recordId: one.candidateId, actorId: recruiter.userId, data: { mergedId: two.candidateId } },
    ]);
  });

  it("is undone whole", async () => {
    const posting = await makeOpenPosting();
    const one = await makeApplicant(posting, { email: "zoe@example.test" });
    const two = await makeApplicant(posting, { name: "Zoe", email: "zm@example.test", phone: "7654321" });
    const before = await everything();
    const { mergeId } = await merge(one.candidateId, two.candidateId, {
      name: "merged",
      email: "merged",
      phone: "merged",
    });
    expect(await everything()).not.toEqual(before);
    await unmergeCandidates(recruiter, { mergeId });
    expect(await everything()).toEqual(before);
    expect(await db.event.count({ where: { name: "candidate.unmerged" } })).toBe(1);
    await expect(unmergeCandidates(recruiter, { mergeId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("keeps what somebody has corrected since when it is undone", async () => {
    const [one, two] = [await makeCandidate({ name: "Zoë" }), await makeCandidate({ name: "Zoe" })];
    const { mergeId } = await merge(one, two, { name: "merged" });
    await db.candidate.update({ where: { id: one }, data: { name: "Zoë Maria" } });
    await unmergeCandidates(recruiter, { mergeId });
    expect(await db.candidate.findUnique({ where: { id: one } })).toMatchObject({ name: "Zoë Maria" });
  });

  it.each([
    ["the newer merging first", [1, 0]],
    ["the older merging first", [0, 1]],
  ])("makes no chains, and takes them apart in any order: %s", async (_, order) => {
    const ids = [await makeCandidate(), await makeCandidate(), await makeCandidate()] as [
      string,
      string,
      string,
    ];
    const before = await everything();
    const merges = [
      await merge(ids[1], ids[2], { email: "merged" }),
      await merge(ids[0], ids[1], { email: "merged" }),
    ];
    const pointers = await db.candidate.findMany({ orderBy: { id: "asc" }, select: { mergedIntoId: true } });
    expect(pointers.map(({ mergedIntoId }) => mergedIntoId)).toEqual([null, ids[0], ids[0]]);
    for (const index of order) await unmergeCandidates(recruiter, { mergeId: merges[index]!.mergeId });
    expect(await everything()).toEqual(before);
  });

  it("gives back its own address when an earlier of two mergings is undone first", async () => {
    const kept = await makeCandidate({ email: "first@example.test" });
    const older = await makeCandidate({ email: "second@example.test" });
    const newer = await makeCandidate({ email: "third@example.test" });
    const merges = [
      await merge(kept, older, { email: "merged" }),
      await merge(kept, newer, { email: "merged" }),
    ];
    await unmergeCandidates(recruiter, { mergeId: merges[0]!.mergeId });
    expect(await db.candidate.findUnique({ where: { id: kept } })).toMatchObject({
      email: "third@example.test",
    });
    await unmergeCandidates(recruiter, { mergeId: merges[1]!.mergeId });
    expect(await db.candidate.findUnique({ where: { id: kept } })).toMatchObject({
      email: "first@example.test",
    });
  });

  it("refuses cycles and what has been merged already, naming where it went", async () => {
    const ids = [
      await makeCandidate({ name: "Ada" }),
      await makeCandidate({ name: "Bea" }),
      await makeCandidate(),
    ];
    await merge(ids[0]!, ids[1]!);
    for (const [kept, merged] of [
      [1, 0],
      [2, 1],
      [1, 2],
    ] as const)
      await expect(merge(ids[kept]!, ids[merged]!)).rejects.toMatchObject({
        code: "conflict",
        message: expect.stringContaining("Bea has been merged into Ada"),
      });
    expect(MergeCandidates.safeParse({ keptId: ids[0], mergedId: ids[0] }).success).toBe(false);
  });

  it("lets one of two win who merge the same two into one another at once", async () => {
    const ids = [await makeCandidate(), await makeCandidate()] as [string, string];
    const turns = Array.from({ length: 8 }, (_, turn) => merge(ids[turn % 2]!, ids[(turn + 1) % 2]!));
    const results = await Promise.allSettled(turns);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.candidate.count({ where: { mergedIntoId: { not: null } } })).toBe(1);
    expect(await db.candidateMerge.count()).toBe(1);
  });

  it("is for recruiters and admins who see both, and nobody else learns of either", async () => {
    const [open, secret] = [await makeOpenPosting(), await makeOpenPosting({ confidential: true })];
    const one = await makeApplicant(open);
    const two = await makeApplicant(secret);
    await expect(merge(one.candidateId, two.candidateId)).rejects.toMatchObject({ code: "not_found" });
    const manager = await makeMember("hiring-manager");
    for (const posting of [open, secret]) await joinTeam(posting.id, manager);
    await expect(merge(one.candidateId, two.candidateId, {}, manager)).rejects.toMatchObject({
      code: "forbidden",
    });
    await joinTeam(secret.id, recruiter);
    await expect(merge(one.candidateId, two.candidateId)).resolves.toMatchObject({
      mergeId: expect.any(String),
    });
    const stranger = await makeMember("recruiter");
    const { id: mergeId } = await db.candidateMerge.findFirstOrThrow();
    await expect(unmergeCandidates(mintVisitor() as never, { mergeId })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(unmergeCandidates(stranger, { mergeId })).resolves.toMatchObject({
      keptId: one.candidateId,
    });
  });

  it("writes nothing when the event cannot be written", async () => {
    const [one, two] = [await makeCandidate(), await makeCandidate()];
    const before = await everything();
    vi.spyOn(log, "record").mockRejectedValueOnce(new Error("the log is full"));
    await expect(merge(one, two, { email: "merged" })).rejects.toThrow("the log is full");
    expect(await everything()).toEqual(before);
    expect(await db.candidateMerge.count()).toBe(0);
  });
});

describe("a merged person", () => {
  it.each([["kept"], ["merged"]])(
    "has one application per posting, whichever address applies (%s address chosen)",
    async (email) => {
      const [first, second] = [await makeOpenPosting(), await makeOpenPosting()];
      const one = await makeApplicant(first, { email: "zoe@example.test" });
      const two = await makeApplicant(second, { email: "zm@example.test" });
      const { mergeId } = await merge(one.candidateId, two.candidateId, { email });
      const visitor = mintVisitor();
      for (const address of ["zoe@example.test", "ZM@example.test"])
        for (const posting of [first, second])
          expect(await applyToPosting(visitor, await form(posting.slug, address))).toMatchObject({
            outcome: "known",
          });
      const third = await makeOpenPosting();
      await applyToPosting(visitor, await form(third.slug, "zm@example.test"));
      expect(await applyToPosting(visitor, await form(third.slug, "zoe@example.test"))).toMatchObject({
        outcome: "known",
      });
      expect(await db.candidate.count()).toBe(2);
      const again = await findApplicationOf(db as unknown as Tx, one.candidateId, third.id);
      expect(again).toMatchObject({ candidateId: two.candidateId });
      await unmergeCandidates(recruiter, { mergeId });
      expect(await findApplicationOf(db as unknown as Tx, one.candidateId, third.id)).toBeNull();
    },
  );

  it("is found once, by what any of the records says, and under the former address", async () => {
    const posting = await makeOpenPosting();
    const one = await makeApplicant(posting, { email: "zoe@example.test", cv: "Rust and Kafka" });
    const two = await makeApplicant(await makeOpenPosting(), {
      email: "zm@other.test",
      message: "I like elephants",
    });
    await merge(one.candidateId, two.candidateId, { email: "merged" });
    for (const q of ["rust elephants", "zoe@example.test", "zm@other.test", "", "rust -php"]) {
      const result = await searchCandidates(recruiter, { q });
      const people = "found" in result ? result.found.people : [];
      expect([q, people.map(({ id, count }) => [id, count])]).toEqual([q, [[one.candidateId, 2]]]);
    }
  });
});

it("remembers who is not the same person, once", async () => {
  const ids = [await makeCandidate(), await makeCandidate()] as [string, string];
  await distinguishCandidates(recruiter, { candidateId: ids[1], otherId: ids[0] });
  await distinguishCandidates(recruiter, { candidateId: ids[0], otherId: ids[1] });
  expect(await db.candidateDistinction.findMany()).toMatchObject([{ decidedById: recruiter.userId }]);
  expect(await db.event.count({ where: { name: "candidate.distinguished" } })).toBe(1);
  const other = await makeMember("interviewer");
  await expect(distinguishCandidates(other, { candidateId: ids[0], otherId: ids[1] })).rejects.toMatchObject({
    code: "not_found",
  });
});
