import { beforeEach, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import * as log from "@/lib/events/record";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { assignInterviewer } from "./assign-interviewer";
import { assignOwner } from "./assign-owner";
import { hireApplication } from "./hire-application";
import { rateApplication } from "./rate-application";
import { rejectApplication } from "./reject-application";
import { removeInterviewer } from "./remove-interviewer";
import { unrejectApplication } from "./unreject-application";

beforeEach(resetDatabase);

async function scene() {
  const recruiter = await makeMember("recruiter");
  const application = await makeApplication(await makeOpenPosting());
  return { recruiter, application, applicationId: application.id };
}

const namesOf = async (applicationId: string) => (await eventsOf(applicationId)).map(({ name }) => name);
const find = (id: string) => db.application.findUniqueOrThrow({ where: { id } });
const mail = { subject: "Your application", text: "Not this time." };

it("rejects with a reason and a mail that waits, and leaves the stage", async () => {
  const { recruiter, application, applicationId } = await scene();
  const before = Date.now();
  const result = await rejectApplication(recruiter, { applicationId, reason: "skills", mail });
  expect(await find(applicationId)).toMatchObject({
    status: "rejected",
    rejectReason: "skills",
    stageId: application.stageId,
  });
  const queued = await db.mail.findUniqueOrThrow({ where: { id: result.mailId! } });
  expect(queued).toMatchObject({ status: "queued", kind: "rejection", text: mail.text });
  expect(queued.sendAfter.getTime()).toBeGreaterThanOrEqual(before + 30_000);
  expect(await namesOf(applicationId)).toEqual(["mail.queued", "application.rejected"]);
  const tasks = await db.$queryRaw<{ data: object }[]>`SELECT data FROM pgboss.job WHERE name = 'send-mail'`;
  expect(tasks).toEqual([{ data: { mailId: result.mailId } }]);
});

it("sends no mail that still has a variable in it", async () => {
  const { recruiter, applicationId } = await scene();
  const unfilled = { ...mail, text: "Kind regards, {{sender_name}}" };
  const refused = rejectApplication(recruiter, { applicationId, reason: "skills", mail: unfilled });
  await expect(refused).rejects.toMatchObject({
    code: "invalid",
    fields: { "mail.text": [expect.stringContaining("sender_name")] },
  });
  expect(await find(applicationId)).toMatchObject({ status: "active" });
});

it("takes a rejection back together with its mail", async () => {
  const { recruiter, applicationId } = await scene();
  const { mailId } = await rejectApplication(recruiter, { applicationId, reason: "pay", mail });
  const undone = await unrejectApplication(recruiter, { applicationId });
  expect(undone.mail).toBe("cancelled");
  expect(await find(applicationId)).toMatchObject({ status: "active", rejectReason: null });
  expect(await db.mail.findUnique({ where: { id: mailId! } })).toMatchObject({ status: "cancelled" });
});

it("says so when the mail has gone", async () => {
  const { recruiter, applicationId } = await scene();
  const { mailId } = await rejectApplication(recruiter, { applicationId, reason: "pay", mail });
  await db.mail.update({ where: { id: mailId! }, data: { status: "sent" } });
  expect(await unrejectApplication(recruiter, { applicationId })).toMatchObject({ mail: "sent" });
});

it("decides once", async () => {
  const { recruiter, applicationId } = await scene();
  const results = await Promise.allSettled([
    hireApplication(recruiter, { applicationId }),
    rejectApplication(recruiter, { applicationId, reason: "filled", mail: null }),
    hireApplication(recruiter, { applicationId }),
  ]);
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  const refused = results.find((result) => result.status === "rejected");
  expect((refused as PromiseRejectedResult).reason).toMatchObject({ code: "conflict" });
});

it("queues no mail when the rejection's event cannot be written", async () => {
  const { recruiter, applicationId } = await scene();
  const real = log.record;
  vi.spyOn(log, "record").mockImplementation(async (tx, actor, event) => {
    if (event.name === "application.rejected") throw new Error("the log is full");
    await real(tx, actor, event);
  });
  await expect(rejectApplication(recruiter, { applicationId, reason: "pay", mail })).rejects.toThrow("full");
  expect(await find(applicationId)).toMatchObject({ status: "active" });
  expect(await db.mail.count()).toBe(0);
  const [tasks] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job`;
  expect(tasks?.count).toBe(0);
});

it("rates, and takes the rating away", async () => {
  const { recruiter, applicationId } = await scene();
  await rateApplication(recruiter, { applicationId, rating: 4 });
  expect(await find(applicationId)).toMatchObject({ rating: 4 });
  await rateApplication(recruiter, { applicationId, rating: null });
  expect(await find(applicationId)).toMatchObject({ rating: null });
});

it("assigns an interviewer once, who joins the team, and takes them off again", async () => {
  const { recruiter, application, applicationId } = await scene();
  const { userId } = await makeMember("interviewer");
  await assignInterviewer(recruiter, { applicationId, userId });
  await assignInterviewer(recruiter, { applicationId, userId });
  const names = await namesOf(applicationId);
  expect(names).toEqual(["application.interviewer_assigned"]);
  const team = await db.teamMember.findMany({ where: { postingId: application.postingId } });
  expect(team).toMatchObject([{ userId, role: "interviewer" }]);
  await removeInterviewer(recruiter, { applicationId, userId });
  expect(await db.applicationInterviewer.count()).toBe(0);
});

it("assigns members only", async () => {
  const { recruiter, applicationId } = await scene();
  const { userId } = await makeMember("candidate");
  const refused = assignInterviewer(recruiter, { applicationId, userId });
  await expect(refused).rejects.toMatchObject({ code: "not_found" });
});

it("gives an application an owner who runs the hiring, tells it once, and takes the owner away", async () => {
  const { recruiter, applicationId } = await scene();
  const ownerId = recruiter.userId;
  await assignOwner(recruiter, { applicationId, ownerId });
  await assignOwner(recruiter, { applicationId, ownerId });
  expect(await find(applicationId)).toMatchObject({ ownerId });
  await assignOwner(recruiter, { applicationId, ownerId: null });
  expect(await find(applicationId)).toMatchObject({ ownerId: null });
  expect(await namesOf(applicationId)).toEqual(["application.owner_assigned", "application.owner_assigned"]);
  for (const role of ["interviewer", "hiring-manager"] as const) {
    const { userId } = await makeMember(role);
    const refused = assignOwner(recruiter, { applicationId, ownerId: userId });
    await expect(refused).rejects.toMatchObject({ code: "not_found" });
  }
});
