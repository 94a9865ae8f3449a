import { beforeEach, describe, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { assignOwner } from "@/lib/applications/assign-owner";
import { moveApplication } from "@/lib/applications/move-application";
import { withdrawApplication } from "@/lib/applications/withdraw-application";
import type { UserActor } from "@/lib/auth/actor";
import { mintLink, mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { setTeamMember } from "@/lib/teams/set-team-member";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addTodo } from "@/lib/todos/add-todo";
import { followLog } from "./from-events/follow-log";
import { countUnread, findPreferences, listNotifications } from "./queries";
import { markRead, markUnread } from "./reading";
import { digestUntil } from "./rules";
import { setPreference } from "./set-preference";
import { turnOffMails } from "./turn-off-mails";
import { offToken } from "./unsubscribing";

beforeEach(resetDatabase);

async function catchUp() {
  await sequenceEvents();
  return followLog();
}

const kindsOf = async (actor: UserActor) => (await listNotifications(actor)).rows.map(({ kind }) => kind);

async function scene(options: Parameters<typeof makeOpenPosting>[0] = {}) {
  const posting = await makeOpenPosting(options);
  const [anna, ben] = [await makeMember("recruiter", "Anna"), await makeMember("recruiter", "Ben")];
  const application = await makeApplication(posting, "Amara Diallo");
  const give = (to: UserActor) =>
    addTodo(anna, { applicationId: application.id, text: "Call", assigneeId: to.userId, dueOn: null });
  return { posting, anna, ben, application, give };
}

describe("people are told", () => {
  it("of what concerns them with the reason, and never of what they did themselves", async () => {
    const { posting, anna, ben, application, give } = await scene();
    const applicationId = application.id;
    await joinTeam(posting.id, anna);
    const ines = await makeMember("interviewer", "Ines");
    await give(ben);
    await give(anna);
    await assignOwner(anna, { applicationId, ownerId: ben.userId });
    await assignInterviewer(anna, { applicationId, userId: ines.userId });
    await moveApplication(ben, {
      applicationId,
      fromStageId: posting.stages[0]!.id,
      toStageId: posting.stages[2]!.id,
    });
    await withdrawApplication(mintLink(applicationId), { applicationId });
    await catchUp();
    expect((await kindsOf(ben)).sort()).toEqual(["candidate-withdrew", "owner-assigned", "todo-given"]);
    expect(await kindsOf(anna)).toEqual([]);
    expect((await kindsOf(ines)).sort()).toEqual([
      "candidate-withdrew",
      "interview",
      "interview",
      "team-joined",
    ]);
    const [first] = (await listNotifications(ben)).rows.filter(({ kind }) => kind === "owner-assigned");
    expect(first).toMatchObject({ actor: "Anna", candidate: "Amara Diallo", reason: "owner", isRead: false });
  });

  it("of each event exactly once, however many read the log at the same time and however often", async () => {
    const { ben, give } = await scene();
    await Promise.all(Array.from({ length: 8 }, () => give(ben)));
    await sequenceEvents();
    await Promise.all([followLog(), followLog(), followLog()]);
    await db.eventReader.deleteMany();
    await followLog();
    expect(await kindsOf(ben)).toHaveLength(8);
    expect(await countUnread(ben)).toBe(8);
  });

  it("only as long as they may see it: not of a confidential posting outside the team, not when disabled", async () => {
    const { posting, anna, ben, application, give } = await scene({ confidential: true });
    await joinTeam(posting.id, anna);
    await joinTeam(posting.id, ben);
    await give(ben);
    await catchUp();
    expect(await countUnread(ben)).toBe(1);
    await db.teamMember.deleteMany({ where: { userId: ben.userId } });
    expect(await kindsOf(ben)).toEqual([]);
    expect(await countUnread(ben)).toBe(0);
    await assignOwner(anna, { applicationId: application.id, ownerId: anna.userId });
    await db.user.update({ where: { id: anna.userId }, data: { disabledAt: new Date() } });
    await withdrawApplication(mintLink(application.id), { applicationId: application.id });
    await catchUp();
    expect(await db.notification.count({ where: { userId: anna.userId } })).toBe(0);
  });

  it("of nothing of a kind that they have turned off, and of a mail that is wanted without the product", async () => {
    const { ben, give } = await scene();
    await setPreference(ben, { kind: "todo-given", inProduct: false, mail: "off" });
    await give(ben);
    await catchUp();
    expect(await db.notification.count()).toBe(0);
    await setPreference(ben, { kind: "todo-given", inProduct: false, mail: "digest" });
    await give(ben);
    await catchUp();
    expect(await db.notification.count()).toBe(1);
    expect(await kindsOf(ben)).toEqual([]);
  });
});

describe("a notification", () => {
  it("is marked as read by its own person alone, one or all, and back again", async () => {
    const { anna, ben, give } = await scene();
    for (let i = 0; i < 3; i++) await give(ben);
    await catchUp();
    const [one] = (await listNotifications(ben)).rows;
    await markRead(anna, { ids: [one!.id] });
    expect(await countUnread(ben)).toBe(3);
    await markRead(ben, { ids: [one!.id] });
    expect(await countUnread(ben)).toBe(2);
    const { ids } = await markRead(ben, {});
    expect(ids).toHaveLength(2);
    await markUnread(ben, { ids });
    expect((await listNotifications(ben, { unread: "1" })).rows).toHaveLength(2);
  });

  it("stands on one page of the list and on no other", async () => {
    const { ben, give } = await scene();
    for (let i = 0; i < 5; i++) await give(ben);
    await catchUp();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listNotifications(ben, { after }, 2);
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});

it("tells somebody who is put on a team", async () => {
  const { posting, anna, ben } = await scene();
  await setTeamMember(anna, { postingId: posting.id, userId: ben.userId, role: "recruiter" });
  await catchUp();
  expect((await listNotifications(ben)).rows).toMatchObject([
    { kind: "team-joined", posting: posting.title },
  ]);
});

it("stops a kind's mails by the link of a mail, without signing in, and only with a token of ours", async () => {
  const { ben } = await scene();
  const visitor = mintVisitor();
  const token = offToken(ben.userId, "mentioned");
  await turnOffMails(visitor, { token });
  await turnOffMails(visitor, { token });
  const mailOf = async (kind: string) =>
    (await findPreferences(ben)).kinds.find((one) => one.kind === kind)?.mail;
  expect(await mailOf("mentioned")).toBe("off");
  expect(await mailOf("todo-due")).toBe("digest");
  await turnOffMails(visitor, { token: offToken(ben.userId, "digest") });
  expect(await mailOf("todo-due")).toBe("off");
  expect(await mailOf("interview")).toBe("at-once");
  const forged = token.replace("mentioned", "interview");
  await expect(turnOffMails(visitor, { token: forged })).rejects.toMatchObject({ code: "not_found" });
});

it("knows when each morning's digest is due, wherever one lives", () => {
  const at = new Date("2026-11-24T06:30:00Z");
  expect(digestUntil("UTC", at)).toBeNull();
  expect(digestUntil("Europe/Vienna", at)).toEqual(new Date("2026-11-24T06:00:00Z"));
  expect(digestUntil("Asia/Kathmandu", at)).toEqual(new Date("2026-11-24T01:15:00Z"));
  expect(digestUntil("America/New_York", at)).toBeNull();
});
