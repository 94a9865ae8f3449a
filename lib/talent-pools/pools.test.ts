import { beforeEach, describe, expect, it } from "vitest";
import { mintSystem, mintVisitor } from "@/lib/auth/mint";
import { signedToken } from "@/lib/auth/signed-token";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addToPool } from "./add-to-pool";
import { answerConsent } from "./answer-consent";
import { askConsent } from "./ask-consent";
import { createPool } from "./create-pool";
import { deletePool } from "./delete-pool";
import { expirePoolMembers } from "./expire-pool-members";
import { findConsent, findPool, listPoolChoices, listPools } from "./queries";
import { removeFromPool } from "./remove-from-pool";
import { renamePool } from "./rename-pool";

beforeEach(resetDatabase);

const days = (count: number) => new Date(Date.now() + count * 86_400_000);

async function makePool() {
  const rosa = await makeMember("recruiter");
  const { poolId } = await createPool(rosa, { name: "Nurses", description: null });
  const posting = await makeOpenPosting();
  const { candidateId } = await makeApplication(posting, "Ada Nowak");
  return { rosa, poolId, posting, candidateId, member: { poolId, candidateId } };
}

const row = () => db.talentPoolMember.findFirst();
const eventNames = async () =>
  (await db.event.findMany({ where: { recordType: "talent_pool" }, orderBy: { id: "asc" } })).map(
    (e) => e.name,
  );

/** The token in the link of the newest mail. */
async function mailedToken(): Promise<string> {
  const mail = await db.mail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  const linkId = /\{\{pool_link:([0-9a-f-]{36})\}\}/.exec(mail.text)?.[1] ?? "";
  return signedToken("pool-link", linkId);
}

describe("a pool", () => {
  it("is made, renamed and deleted with its members, each with its event", async () => {
    const { rosa, poolId, member } = await makePool();
    await addToPool(rosa, member);
    await renamePool(rosa, { poolId, name: "Night nurses", description: "For the new ward" });
    await renamePool(rosa, { poolId, name: "Night nurses", description: "For the new ward" });
    expect(await listPools(rosa)).toMatchObject([{ name: "Night nurses", members: 1, given: 0 }]);
    await deletePool(rosa, { poolId });
    expect(await db.talentPoolMember.count()).toBe(0);
    expect(await db.candidate.count()).toBe(1);
    expect(await eventNames()).toEqual([
      "talent_pool.created",
      "talent_pool.member_added",
      "talent_pool.renamed",
      "talent_pool.deleted",
    ]);
  });

  it("has a name of its own, whatever its case", async () => {
    const { rosa, poolId } = await makePool();
    const twin = { name: "NURSES", description: null };
    await expect(createPool(rosa, twin)).rejects.toMatchObject({ code: "conflict" });
    const other = await createPool(rosa, { name: "Cooks", description: null });
    await expect(renamePool(rosa, { poolId: other.poolId, ...twin })).rejects.toMatchObject({
      code: "conflict",
    });
    await renamePool(rosa, { poolId, ...twin });
  });

  it("exists for those who recruit", async () => {
    const { poolId, member } = await makePool();
    for (const role of ["candidate", "interviewer", "hiring-manager"] as const) {
      const actor = await makeMember(role);
      expect(await listPools(actor)).toEqual([]);
      expect(await findPool(actor, poolId)).toBeNull();
      await expect(createPool(actor, { name: "X", description: null })).rejects.toMatchObject({
        code: "forbidden",
      });
      for (const verb of [addToPool, removeFromPool, askConsent, deletePool])
        await expect(verb(actor, member)).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("a member", () => {
  it("is kept once, for twelve months, and shown only to who sees the candidate", async () => {
    const { rosa, poolId, candidateId, posting, member } = await makePool();
    await joinTeam(posting.id, rosa);
    await db.posting.update({ where: { id: posting.id }, data: { confidential: true } });
    expect(await addToPool(rosa, member)).toEqual({ added: true });
    expect(await addToPool(rosa, member)).toEqual({ added: false });
    expect((await findPool(rosa, poolId))?.members).toMatchObject([{ name: "Ada Nowak", consent: "none" }]);
    expect(await listPoolChoices(rosa, candidateId)).toMatchObject([{ name: "Nurses", isIn: true }]);
    const admin = await makeMember("admin");
    expect((await findPool(admin, poolId))?.members).toEqual([]);
    expect(await listPools(admin)).toMatchObject([{ members: 0 }]);
    expect(await listPoolChoices(admin, candidateId)).toMatchObject([{ isIn: false }]);
    for (const verb of [addToPool, removeFromPool, askConsent])
      await expect(verb(admin, member)).rejects.toMatchObject({ code: "not_found" });
    await removeFromPool(rosa, member);
    expect(await row()).toBeNull();
  });

  it("stands for the person, also when a merged record is added", async () => {
    const { rosa, poolId, candidateId } = await makePool();
    const twin = await db.candidate.create({
      data: { name: "A. Nowak", email: "other@example.test", mergedIntoId: candidateId },
    });
    await addToPool(rosa, { poolId, candidateId: twin.id });
    expect((await findPool(rosa, poolId))?.members).toMatchObject([{ candidateId }]);
    expect(await listPoolChoices(rosa, twin.id)).toMatchObject([{ isIn: true }]);
  });

  it("is asked by mail, says yes, and takes it back on the same page", async () => {
    const { rosa, member } = await makePool();
    await addToPool(rosa, member);
    await askConsent(rosa, member);
    await expect(askConsent(rosa, member)).rejects.toMatchObject({ code: "conflict" });
    const mail = await db.mail.findFirstOrThrow();
    expect(mail).toMatchObject({ kind: "pool-consent", toName: "Ada Nowak", applicationId: null });
    expect(mail.text).toContain("Nurses");
    const token = await mailedToken();
    expect(mail.text).not.toContain(token);
    expect(await findConsent(token)).toMatchObject({ consent: "asked", pool: "Nurses" });
    const visitor = mintVisitor("link");
    await atTime(days(20), () => answerConsent(visitor, { token, answer: "given" }));
    await answerConsent(visitor, { token, answer: "given" });
    const given = await row();
    expect(given?.consent).toBe("given");
    expect(given!.expiresOn > days(380)).toBe(true);
    await answerConsent(visitor, { token, answer: "refused" });
    expect(await findConsent(token)).toMatchObject({ consent: "refused" });
    expect((await eventNames()).filter((name) => name.endsWith("answered"))).toHaveLength(2);
    await expect(askConsent(rosa, member)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is answered for by nobody who has no link", async () => {
    const { rosa, member } = await makePool();
    await addToPool(rosa, member);
    await askConsent(rosa, member);
    const token = await mailedToken();
    await expect(answerConsent(rosa, { token, answer: "given" })).rejects.toMatchObject({
      code: "not_found",
    });
    const wrong = { token: token.replace(/.$/, "_"), answer: "given" as const };
    await expect(answerConsent(mintVisitor("link"), wrong)).rejects.toMatchObject({ code: "not_found" });
    expect(await findConsent("short")).toBeNull();
    expect((await row())?.consent).toBe("asked");
  });
});

describe("when the time runs out", () => {
  const run = (day: number) => atTime(days(day), () => expirePoolMembers(mintSystem()));

  it("a month before, one is asked once more, and a yes stays one; the old link has ended", async () => {
    const { rosa, member } = await makePool();
    await addToPool(rosa, member);
    await askConsent(rosa, member);
    const first = await mailedToken();
    await answerConsent(mintVisitor("link"), { token: first, answer: "given" });
    expect(await run(300)).toEqual({ asked: 0, removed: 0 });
    expect(await run(340)).toEqual({ asked: 1, removed: 0 });
    expect(await run(345)).toEqual({ asked: 0, removed: 0 });
    expect((await row())?.consent).toBe("given");
    expect(await findConsent(first)).toBeNull();
    expect(await run(367)).toEqual({ asked: 0, removed: 1 });
    expect(await row()).toBeNull();
    expect(await db.candidate.count()).toBe(1);
  });

  it("who has said no leaves after a week", async () => {
    const { rosa, member } = await makePool();
    await addToPool(rosa, member);
    await askConsent(rosa, member);
    await answerConsent(mintVisitor("link"), { token: await mailedToken(), answer: "refused" });
    expect(await run(6)).toEqual({ asked: 0, removed: 0 });
    expect(await run(8)).toEqual({ asked: 0, removed: 1 });
    const last = await db.event.findFirst({ where: { name: "talent_pool.member_removed" } });
    expect(last?.data).toEqual({ reason: "refused" });
  });

  it("only the schedule does this", async () => {
    await expect(expirePoolMembers(await makeMember("admin"))).rejects.toMatchObject({ code: "forbidden" });
  });
});
