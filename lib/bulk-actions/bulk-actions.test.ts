import { beforeEach, describe, expect, it } from "vitest";
import { findOwn } from "@/lib/applications/load";
import { moveApplication } from "@/lib/applications/move-application";
import { publicStageId, publicStatus } from "@/lib/applications/rules";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { atTime, now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { sendMail } from "@/lib/mail/send-mail";
import { loadFile } from "@/lib/storage/store";
import { eventsOf, joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { makeMany, runBulk, startBulk } from "@/lib/testing/bulk-actions";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { cancelBulkAction } from "./cancel-bulk-action";
import { downloadExport } from "./download-export";
import { listRecentBulkActions, previewBulkAction } from "./queries";
import { releaseBulkAction } from "./release-bulk-action";
import { bulkUndoSeconds } from "./rules";
import { BulkDeed } from "./schema";
import { startBulkAction } from "./start-bulk-action";
import { undoBulkAction } from "./undo-bulk-action";

beforeEach(resetDatabase);

async function scene(count = 5) {
  const posting = await makeOpenPosting();
  const recruiter = await makeMember("recruiter", "Rosa Marín");
  const ids = await makeMany(posting, count);
  const [applied, screening, interview] = posting.stages.map((stage) => stage.id) as [string, string, string];
  return { posting, recruiter, ids, applied, screening, interview };
}

const mail = { subject: "Your application: {{posting_title}}", text: "Hello {{candidate_name}}, sorry." };
const rejection = { kind: "reject", reason: "skills", mail };
const rows = () => db.application.findMany({ orderBy: { createdAt: "asc" } });
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

/** Everything that undoing has to bring back. */
async function picture() {
  const applications = await rows();
  const tags = await db.candidateTag.findMany({ orderBy: [{ candidateId: "asc" }, { tagId: "asc" }] });
  return { applications: applications.map(({ updatedAt: _, ...row }) => row), tags };
}

describe("the preview", () => {
  it("says what will happen to whom, and how the first three will read the mail", async () => {
    const { posting, recruiter, ids, applied, screening } = await scene(6);
    await db.application.update({ where: { id: ids[0]! }, data: { status: "hired" } });
    const move = { applicationId: ids[1]!, fromStageId: applied, toStageId: screening };
    await moveApplication(recruiter, move);
    const preview = (deed: object) =>
      previewBulkAction(recruiter, { postingId: posting.id, choice: { ids }, deed: BulkDeed.parse(deed) });
    const moved = await preview({ kind: "move", toStageId: screening });
    expect(moved.total).toBe(6);
    const counts = Object.fromEntries(moved.outcomes.map(({ outcome, count }) => [outcome, count]));
    expect(counts).toEqual({ do: 4, there: 1, decided: 1 });
    const rejected = await preview(rejection);
    expect(rejected.mails.map(({ text }) => text)).toEqual([
      "Hello Candidate 1, sorry.",
      "Hello Candidate 2, sorry.",
      "Hello Candidate 3, sorry.",
    ]);
  });

  it("says the same as what happens", async () => {
    const { posting, recruiter, ids, screening } = await scene(4);
    await db.application.update({ where: { id: ids[0]! }, data: { status: "withdrawn" } });
    await db.application.update({ where: { id: ids[1]! }, data: { stageId: screening } });
    const deeds = [
      { kind: "tag", name: "Strong" },
      { kind: "tag", name: "strong" },
      { kind: "assign", ownerId: recruiter.userId },
      { kind: "assign", ownerId: recruiter.userId },
      { kind: "move", toStageId: screening },
      { kind: "message", mail },
      rejection,
    ];
    for (const asked of deeds) {
      const deed = BulkDeed.parse(asked);
      const { outcomes } = await previewBulkAction(recruiter, {
        postingId: posting.id,
        choice: { ids },
        deed,
      });
      const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, asked);
      await runBulk(bulkActionId);
      const done = await db.bulkActionItem.count({ where: { bulkActionId, state: "done" } });
      expect([asked, done]).toEqual([asked, outcomes.find(({ outcome }) => outcome === "do")?.count ?? 0]);
    }
  });
});

describe("choosing", () => {
  it("takes all that match the filters, and refuses when others match by now", async () => {
    const { posting, recruiter, ids, screening } = await scene(4);
    await db.application.update({ where: { id: ids[0]! }, data: { stageId: screening } });
    const choice = { filters: { stage: screening } };
    const { total } = await startBulk(recruiter, posting.id, choice, { kind: "tag", name: "Seen" });
    expect(total).toBe(1);
    const deed = BulkDeed.parse({ kind: "tag", name: "Seen" });
    const late = startBulkAction(recruiter, { postingId: posting.id, choice, deed, expected: 3 });
    await expect(late).rejects.toMatchObject({ code: "conflict", fields: { expected: ["1"] } });
  });

  it("leaves out ids of another posting, and is not there for those outside", async () => {
    const { posting, recruiter, ids } = await scene(2);
    const other = await makeOpenPosting({ confidential: true });
    const [secret] = await makeMany(other, 1);
    const deed = BulkDeed.parse({ kind: "tag", name: "Seen" });
    const choice = { ids: [...ids, secret!] };
    const { bulkActionId } = await startBulkAction(recruiter, {
      postingId: posting.id,
      choice,
      deed,
      expected: 2,
    });
    await runBulk(bulkActionId);
    expect(await db.candidateTag.count()).toBe(2);
    const input = { postingId: other.id, choice: { ids: [secret!] }, deed, expected: 1 };
    await expect(startBulkAction(recruiter, input)).rejects.toMatchObject({ code: "not_found" });
    const interviewer = await makeMember("interviewer");
    await joinTeam(posting.id, interviewer);
    const theirs = { postingId: posting.id, choice: { ids }, deed, expected: 2 };
    await expect(startBulkAction(interviewer, theirs)).rejects.toMatchObject({ code: "forbidden" });
    await expect(cancelBulkAction(interviewer, { bulkActionId })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("does not move whom somebody else has moved since they were chosen", async () => {
    const { posting, recruiter, ids, applied, screening, interview } = await scene(3);
    const { bulkActionId } = await startBulk(
      recruiter,
      posting.id,
      { ids },
      { kind: "move", toStageId: screening },
    );
    await moveApplication(recruiter, { applicationId: ids[1]!, fromStageId: applied, toStageId: interview });
    await runBulk(bulkActionId);
    expect((await rows()).map(({ stageId }) => stageId)).toEqual([screening, interview, screening]);
    const [action] = await listRecentBulkActions(recruiter);
    expect(action).toMatchObject({
      counts: { done: 2, skipped: 1 },
      left: [{ name: "Candidate 1", reason: expect.stringContaining("Somebody else") }],
    });
  });

  it("stops when whoever started it may not any more", async () => {
    const { posting, recruiter, ids } = await scene(3);
    const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, rejection);
    await db.user.update({ where: { id: recruiter.userId }, data: { disabledAt: new Date() } });
    await runBulk(bulkActionId);
    expect(await db.application.count({ where: { status: "active" } })).toBe(3);
    expect(await db.bulkAction.findFirst()).toMatchObject({ status: "done" });
  });
});

describe("undoing", () => {
  it.each([
    [rejection],
    [{ ...rejection, mail: null }],
    [{ kind: "move", toStageId: "screening" }],
    [{ kind: "tag", name: "Strong" }],
    [{ kind: "assign", ownerId: "recruiter" }],
    [{ kind: "message", mail }],
  ])("restores every row and sends nothing: %o", async (asked) => {
    const { posting, recruiter, ids, screening } = await scene(4);
    await db.application.update({ where: { id: ids[0]! }, data: { ownerId: recruiter.userId } });
    const owner = await makeMember("recruiter");
    const deed = {
      ...asked,
      ...("toStageId" in asked && { toStageId: screening }),
      ...("ownerId" in asked && { ownerId: owner.userId }),
    };
    const before = await picture();
    const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, deed);
    await runBulk(bulkActionId);
    const mails = await db.mail.findMany();
    if (mails.length === 0) expect(await picture()).not.toEqual(before);
    for (const { id } of mails) expect(await sendMail(mintSystem(), { mailId: id })).toBe("waiting");
    await undoBulkAction(recruiter, { bulkActionId });
    for (const { id } of mails)
      expect(await atTime(later(3600), () => sendMail(mintSystem(), { mailId: id }))).toBe("waiting");
    await runBulk(bulkActionId);
    expect(await picture()).toEqual(before);
    expect(await db.mail.count({ where: { status: { not: "cancelled" } } })).toBe(0);
    expect(await db.bulkAction.findFirst()).toMatchObject({ status: "undone" });
  });

  it("leaves alone, and names, whom somebody has changed since", async () => {
    const { posting, recruiter, ids, screening, interview } = await scene(3);
    const { bulkActionId } = await startBulk(
      recruiter,
      posting.id,
      { ids },
      { kind: "move", toStageId: screening },
    );
    await runBulk(bulkActionId);
    const move = { applicationId: ids[2]!, fromStageId: screening, toStageId: interview };
    await moveApplication(recruiter, move);
    await undoBulkAction(recruiter, { bulkActionId });
    await runBulk(bulkActionId);
    expect(await db.application.findUnique({ where: { id: ids[2]! } })).toMatchObject({ stageId: interview });
    const [action] = await listRecentBulkActions(recruiter);
    expect(action).toMatchObject({ status: "undone", counts: { undone: 2, done: 1 } });
    expect(action?.left).toEqual([
      { applicationId: ids[2], name: "Candidate 2", reason: "Somebody has moved or decided it since." },
    ]);
  });

  it("is for whoever started it, and only in time; then the mails go", async () => {
    const { posting, recruiter, ids } = await scene(2);
    const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, rejection);
    await runBulk(bulkActionId);
    const other = await makeMember("recruiter");
    await expect(undoBulkAction(other, { bulkActionId })).rejects.toMatchObject({ code: "forbidden" });
    await atTime(later(bulkUndoSeconds + 5), async () => {
      await expect(undoBulkAction(recruiter, { bulkActionId })).rejects.toMatchObject({ code: "conflict" });
    });
    const tasks = await db.$queryRaw<{ due: Date }[]>`
      SELECT start_after AS due FROM pgboss.job WHERE name = 'send-mail'`;
    const { undoUntil } = await db.bulkAction.findFirstOrThrow();
    expect(tasks.map(({ due }) => due)).toEqual([undoUntil, undoUntil]);
    const queued = await db.mail.findMany();
    expect(queued.map(({ sendAfter }) => sendAfter)).toEqual([undoUntil, undoUntil]);
  });
});

it("lets everything go at once when whoever started it is sure", async () => {
  const { posting, recruiter, ids } = await scene(2);
  const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, rejection);
  await runBulk(bulkActionId);
  await releaseBulkAction(recruiter, { bulkActionId });
  await expect(undoBulkAction(recruiter, { bulkActionId })).rejects.toMatchObject({ code: "conflict" });
  const due = await db.mail.count({ where: { sendAfter: { lte: new Date() }, status: "queued" } });
  expect(due).toBe(2);
});

it("shows the candidate nothing of it before its undo time is over", async () => {
  const { posting, recruiter, ids, applied, screening } = await scene(2);
  const seen = async (id: string) => {
    const application = (await findOwn(db as unknown as Tx, { id }))!;
    const at = now();
    return [publicStatus(application, at), publicStageId(application, null, at)];
  };
  const [moved, rejected] = ids as [string, string];
  const actions = [
    await startBulk(recruiter, posting.id, { ids: [moved] }, { kind: "move", toStageId: screening }),
    await startBulk(recruiter, posting.id, { ids: [rejected] }, { ...rejection, mail: null }),
  ];
  for (const { bulkActionId } of actions) await runBulk(bulkActionId);
  const both = () => Promise.all([seen(moved), seen(rejected)]);
  const before = [
    ["active", applied],
    ["active", applied],
  ];
  expect(await atTime(later(bulkUndoSeconds - 5), both)).toEqual(before);
  expect(await atTime(later(bulkUndoSeconds + 5), both)).toEqual([
    ["active", screening],
    ["rejected", applied],
  ]);
});

it("cancels in the middle: what is done stays, the rest is left alone, and all of it can be undone", async () => {
  const { posting, recruiter, ids } = await scene(40);
  const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, rejection);
  const running = runBulk(bulkActionId);
  while ((await db.application.count({ where: { status: "rejected" } })) < 5);
  await cancelBulkAction(recruiter, { bulkActionId });
  const done = await db.bulkActionItem.count({ where: { state: "done" } });
  await running;
  expect(await db.application.count({ where: { status: "rejected" } })).toBe(done);
  expect(done).toBeLessThan(40);
  await undoBulkAction(recruiter, { bulkActionId });
  await runBulk(bulkActionId);
  expect(await db.application.count({ where: { status: "active" } })).toBe(40);
});

it("lets one of fifty movers have each card, whether by hand or in bulk", async () => {
  const { posting, recruiter, ids, applied, screening, interview } = await scene(8);
  const { bulkActionId } = await startBulk(
    recruiter,
    posting.id,
    { ids },
    { kind: "move", toStageId: screening },
  );
  const movers = await Promise.all(Array.from({ length: 49 }, () => makeMember("recruiter")));
  const byHand = new Map<string, number>();
  const inTurn = async (mover: UserActor, index: number) => {
    const toStageId = index % 2 ? screening : interview;
    for (const applicationId of ids) {
      const move = { applicationId, fromStageId: applied, toStageId };
      const result = await moveApplication(mover, move).catch(() => null);
      if (result) byHand.set(applicationId, (byHand.get(applicationId) ?? 0) + 1);
    }
  };
  await Promise.all([...movers.map(inTurn), runBulk(bulkActionId)]);
  for (const id of ids) {
    const inBulk = await db.bulkActionItem.count({ where: { applicationId: id, state: "done" } });
    expect((byHand.get(id) ?? 0) + inBulk).toBe(1);
    expect((await eventsOf(id)).filter(({ name }) => name === "application.moved")).toHaveLength(1);
  }
});

it("writes the file of an export for whoever asked, with nothing that a spreadsheet would run", async () => {
  const { posting, recruiter, ids } = await scene(3);
  await db.candidate.updateMany({ where: { name: "Candidate 1" }, data: { name: '=cmd("x"), Ltd' } });
  const { bulkActionId } = await startBulk(recruiter, posting.id, { ids }, { kind: "export" });
  await runBulk(bulkActionId);
  const { storageKey, name } = await downloadExport(recruiter, { bulkActionId });
  const lines = String(await loadFile(storageKey))
    .trim()
    .split("\r\n");
  expect(name).toMatch(/^applications-.*[.]csv$/);
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^"'=cmd\(""x""\), Ltd",/);
  const other = await makeMember("recruiter");
  await expect(downloadExport(other, { bulkActionId })).rejects.toMatchObject({ code: "not_found" });
});
