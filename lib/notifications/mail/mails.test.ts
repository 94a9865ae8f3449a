import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { sendMail } from "@/lib/mail/send-mail";
import * as outside from "@/lib/mail/transport";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { notify } from "../notify";
import { markRead } from "../reading";
import type { NotificationKind } from "../schema";
import { setPreference } from "../set-preference";
import { mailAtOnce } from "./at-once";
import { sendDigests } from "./digest";

const system = mintSystem();
const arrived: ParsedMail[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _, done) => {
    simpleParser(stream).then((mail) => {
      arrived.push(mail);
      done();
    }, done);
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
});
afterAll(() => new Promise<void>((done) => server.close(done)));
beforeEach(async () => {
  await resetDatabase();
  const { port } = server.server.address() as AddressInfo;
  vi.spyOn(outside, "mailTransport").mockReturnValue(createTransport(`smtp://127.0.0.1:${port}`));
  arrived.length = 0;
});

const morning = new Date("2026-11-24T07:05:00Z");
const night = new Date("2026-11-24T02:00:00Z");

async function scene(confidential = false) {
  const posting = await makeOpenPosting({ confidential });
  const [anna, ben] = [await makeMember("recruiter", "Anna"), await makeMember("recruiter", "Ben")];
  await joinTeam(posting.id, anna);
  await joinTeam(posting.id, ben);
  const application = await makeApplication(posting, "Amara Diallo");
  const tellBen = (kind: NotificationKind, at = night) =>
    atTime(at, () =>
      transaction((tx) =>
        notify(tx, anna, { userIds: [ben.userId], kind, reason: "team", applicationId: application.id }),
      ),
    );
  return { posting, anna, ben, tellBen };
}

/** Sends what is in the queue's table, as the task would. */
async function deliver() {
  const mails = await db.mail.findMany({ where: { status: "queued" } });
  for (const { id } of mails) await atTime(new Date("2027-01-01"), () => sendMail(system, { mailId: id }));
}

async function mailAllAtOnce() {
  let count = 0;
  for (const { id } of await db.notification.findMany())
    if (await mailAtOnce(system, { notificationId: id })) count += 1;
  return count;
}

const addressOf = async (actor: UserActor) =>
  (await db.user.findUniqueOrThrow({ where: { id: actor.userId } })).email;

describe("a mail at once", () => {
  it("says what, where and why, and how to stop it with one click", async () => {
    const { ben, tellBen } = await scene();
    await tellBen("mentioned");
    expect(await mailAllAtOnce()).toBe(1);
    expect(await mailAllAtOnce()).toBe(0);
    await deliver();
    expect(arrived).toHaveLength(1);
    const [mail] = arrived;
    expect(mail?.subject).toBe("Anna mentioned you in a note on Amara Diallo");
    expect(mail?.to).toMatchObject({ value: [{ address: await addressOf(ben) }] });
    expect(mail?.text).toContain("because you are on the hiring team");
    const header = (name: string) =>
      mail?.headerLines.find(({ key }) => key === name)?.line.replace(/\s+/g, " ");
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(header("list-unsubscribe")).toMatch(/<http.+\/notifications\/off\/[\w.-]+\/one-click>/);
  });

  it("does not go when it was read, turned off, or is out of sight meanwhile", async () => {
    const { posting, ben, tellBen } = await scene(true);
    await tellBen("mentioned");
    await markRead(ben, {});
    expect(await mailAllAtOnce()).toBe(0);
    await tellBen("mentioned");
    await setPreference(ben, { kind: "mentioned", inProduct: true, mail: "off" });
    expect(await mailAllAtOnce()).toBe(0);
    await tellBen("interview");
    await db.teamMember.deleteMany({ where: { postingId: posting.id, userId: ben.userId } });
    expect(await mailAllAtOnce()).toBe(0);
    await db.teamMember.create({ data: { postingId: posting.id, userId: ben.userId, role: "recruiter" } });
    await db.user.update({ where: { id: ben.userId }, data: { disabledAt: new Date() } });
    expect(await mailAllAtOnce()).toBe(0);
    expect(await db.mail.count()).toBe(0);
  });
});

describe("the digest", () => {
  it("gathers until the person's morning, goes once, and leaves what comes later for the next day", async () => {
    const { ben, tellBen } = await scene();
    await tellBen("todo-due");
    await tellBen("candidate-withdrew");
    await tellBen("todo-due", new Date("2026-11-24T07:04:00Z"));
    expect(await atTime(new Date("2026-11-24T06:55:00Z"), () => sendDigests(system))).toBe(0);
    const runs = await Promise.all([1, 2, 3].map(() => atTime(morning, () => sendDigests(system))));
    expect(runs.reduce((sum, count) => sum + count)).toBe(1);
    expect(await atTime(morning, () => sendDigests(system))).toBe(0);
    await deliver();
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.subject).toBe("Rolecall: 2 things to look at");
    expect(arrived[0]?.text).toContain("Amara Diallo withdrew the application (Senior backend engineer)");
    const nextDay = new Date("2026-11-25T07:00:30Z");
    expect(await atTime(nextDay, () => sendDigests(system))).toBe(1);
    expect(await addressOf(ben)).toBeTruthy();
  });

  it("comes at seven where the person lives", async () => {
    const { ben, tellBen } = await scene();
    await db.user.update({ where: { id: ben.userId }, data: { timeZone: "America/New_York" } });
    await tellBen("todo-due");
    expect(await atTime(morning, () => sendDigests(system))).toBe(0);
    expect(await atTime(new Date("2026-11-24T12:00:30Z"), () => sendDigests(system))).toBe(1);
  });

  it("names nobody of a confidential posting to somebody who has left its team", async () => {
    const { posting, ben, tellBen } = await scene(true);
    await tellBen("todo-due");
    await db.teamMember.deleteMany({ where: { postingId: posting.id, userId: ben.userId } });
    expect(await atTime(morning, () => sendDigests(system))).toBe(0);
    expect(await db.mail.count()).toBe(0);
  });
});
