import { Readable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { mintLink, mintVisitor } from "@/lib/auth/mint";
import { findLinkActor } from "@/lib/auth/status-link";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { sendMail } from "@/lib/mail/send-mail";
import { storeFile } from "@/lib/storage/store";
import { eventsOf, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { newSubmissionKey } from "../apply/key";
import { applyToPosting } from "../apply-to-posting";
import { moveApplication } from "../move-application";
import { rejectApplication } from "../reject-application";
import { ApplyToPosting } from "../schema";
import { sendStatusLink } from "../send-status-link";
import { unrejectApplication } from "../unreject-application";
import { withdrawApplication } from "../withdraw-application";
import { correctByLink, withdrawByLink } from "./by-link";
import { findStatus, listOwnApplications } from "./queries";
import { publicSteps } from "./view";

beforeEach(resetDatabase);

const visitor = mintVisitor();
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

async function apply(
  slug: string,
  email = "zoe@example.test",
  actor: Parameters<typeof applyToPosting>[0] = visitor,
) {
  const stored = await storeFile(Readable.from([Buffer.from("Engineer")]), 1e6);
  const file = { kind: "cv", name: "cv.txt", contentType: "text/plain", ...stored };
  const form = { slug, email, submissionKey: newSubmissionKey(new Date()), name: "Zoë", files: [file] };
  const rest = { phone: "", links: "", message: "", consent: "yes" };
  return applyToPosting(actor, ApplyToPosting.parse({ ...form, ...rest }));
}

async function scene(options = {}) {
  const posting = await makeOpenPosting(options);
  const { token, applicationId } = await apply(posting.slug);
  return { posting, token, applicationId: applicationId!, recruiter: await makeMember("recruiter") };
}

describe("the status page", () => {
  it("says in the stages' public words where an application stands, and when to expect an answer", async () => {
    const { token } = await scene({ replyWithinDays: 10 });
    const view = await findStatus(token);
    expect(view).toMatchObject({
      status: "active",
      daysWaiting: 0,
      email: "zoe@example.test",
      isLate: false,
    });
    expect(view!.steps).toEqual([
      { label: "Received", state: "current" },
      { label: "In review", state: "upcoming" },
      { label: "Interview", state: "upcoming" },
      { label: "Decision", state: "upcoming" },
    ]);
    expect(view!.promisedOn!.getTime() - view!.appliedAt.getTime()).toBe(10 * 86_400_000);
  });

  it("shows a move when it can no longer be taken back", async () => {
    const { posting, token, applicationId, recruiter } = await scene();
    const [first, second] = posting.stages;
    await moveApplication(recruiter, { applicationId, fromStageId: first!.id, toStageId: second!.id });
    const current = async () =>
      (await findStatus(token))!.steps.find((step) => step.state === "current")?.label;
    expect(await current()).toBe("Received");
    expect(await atTime(later(31), current)).toBe("In review");
  });

  it("shows a rejection only when its mail has gone", async () => {
    const { token, applicationId, recruiter } = await scene();
    const mail = { subject: "Your application", text: "Not this time." };
    const { mailId } = await rejectApplication(recruiter, { applicationId, reason: "skills", mail });
    const status = async () => (await findStatus(token))!.status;
    expect(await atTime(later(3600), status)).toBe("active");
    await db.mail.update({ where: { id: mailId! }, data: { status: "sent" } });
    expect(await atTime(later(31), status)).toBe("rejected");
    await unrejectApplication(recruiter, { applicationId });
    expect(await status()).toBe("active");
  });

  it("is not there for unknown, ended and revoked links", async () => {
    const { token, applicationId } = await scene();
    expect(await findStatus("x")).toBeNull();
    expect(await findStatus("A".repeat(43))).toBeNull();
    expect(await atTime(later(25 * 3600), () => findStatus(token))).toBeNull();
    await db.statusLink.updateMany({ where: { applicationId }, data: { revokedAt: new Date() } });
    expect(await findStatus(token)).toBeNull();
  });

  it("looks the same for a second application from the same address", async () => {
    const { posting, token } = await scene({ replyWithinDays: 3 });
    const { token: other } = await apply(posting.slug, "ZOE@example.test");
    const [one, two] = [await findStatus(token), await findStatus(other)];
    const fixed = { appliedAt: null, promisedOn: null, email: null };
    expect({ ...two, ...fixed }).toEqual({ ...one, ...fixed });
    await withdrawByLink(other);
    expect(await findStatus(other)).toMatchObject({ status: "withdrawn" });
    expect(await findStatus(token)).toMatchObject({ status: "active" });
  });

  it("joins neighbouring stages that the candidate reads the same", () => {
    const stages = [
      { id: "a", publicLabel: "Received", type: "applied" },
      { id: "b", publicLabel: "In review", type: "screen" },
      { id: "c", publicLabel: "In review", type: "screen" },
      { id: "d", publicLabel: "Hired", type: "hired" },
    ];
    expect(publicSteps(stages, "c", false)).toEqual([
      { label: "Received", state: "done" },
      { label: "In review", state: "current" },
    ]);
  });
});

describe("withdrawing", () => {
  it("ends the application, once, and stops a rejection that has not gone", async () => {
    const { token, applicationId, recruiter } = await scene();
    const mail = { subject: "Your application", text: "Not this time." };
    const { mailId } = await rejectApplication(recruiter, { applicationId, reason: "skills", mail });
    await withdrawByLink(token);
    expect(await findStatus(token)).toMatchObject({ status: "withdrawn" });
    expect(await db.mail.findUnique({ where: { id: mailId! } })).toMatchObject({ status: "cancelled" });
    await expect(withdrawByLink(token)).rejects.toMatchObject({ code: "conflict" });
    const [event] = (await eventsOf(applicationId)).filter(({ name }) => name === "application.withdrawn");
    expect(event).toMatchObject({ actorType: "link", door: "link" });
  });

  it("is for the candidate alone", async () => {
    const { applicationId, recruiter } = await scene();
    for (const actor of [recruiter, visitor, mintLink(crypto.randomUUID())])
      await expect(withdrawApplication(actor, { applicationId })).rejects.toMatchObject({
        code: "not_found",
      });
  });
});

describe("correcting the address", () => {
  it("moves the application, ends the old links and mails a new one", async () => {
    const { token, applicationId } = await scene();
    const fresh = await correctByLink(token, "right@example.test");
    expect(await findStatus(token)).toBeNull();
    expect(await findStatus(fresh)).toMatchObject({ email: "right@example.test" });
    expect(await db.candidate.findMany()).toMatchObject([{ email: "right@example.test" }]);
    const mails = await db.mail.findMany({ where: { applicationId }, orderBy: { createdAt: "asc" } });
    expect(mails.map(({ kind, status, toEmail }) => [kind, status, toEmail])).toEqual([
      ["confirmation", "cancelled", "zoe@example.test"],
      ["email-corrected", "queued", "right@example.test"],
    ]);
    expect(JSON.stringify(await eventsOf(applicationId))).not.toContain("@");
  });

  it("leaves other applications under the old address where they are", async () => {
    const other = await makeOpenPosting();
    const { applicationId: before } = await apply(other.slug);
    const { token, applicationId } = await scene();
    await correctByLink(token, "right@example.test");
    const emailOf = async (id: string) =>
      (await db.application.findUniqueOrThrow({ where: { id }, include: { candidate: true } })).candidate
        .email;
    expect(await emailOf(before!)).toBe("zoe@example.test");
    expect(await emailOf(applicationId)).toBe("right@example.test");
  });

  it("does not tell that the right address has applied already", async () => {
    const { posting, token, applicationId } = await scene();
    const { applicationId: theirs } = await apply(posting.slug, "victim@example.test");
    const fresh = await correctByLink(token, "victim@example.test");
    expect(await findStatus(fresh)).toMatchObject({
      status: "active",
      email: "victim@example.test",
      daysWaiting: 0,
    });
    expect(await findLinkActor(fresh)).toBeNull();
    const statuses = await db.application.findMany({ orderBy: { createdAt: "asc" } });
    expect(statuses.map(({ id, status }) => [id, status])).toEqual([
      [applicationId, "withdrawn"],
      [theirs, "active"],
    ]);
    expect(await db.mail.count({ where: { applicationId: theirs, kind: "link-again" } })).toBe(1);
  });

  it("makes an application of one that was parked under somebody else's address", async () => {
    const { posting } = await scene();
    const { token } = await apply(posting.slug);
    const fresh = await correctByLink(token, "mine@example.test");
    const actor = await findLinkActor(fresh);
    const made = await db.application.findUniqueOrThrow({
      where: { id: actor!.applicationId },
      include: { candidate: true, files: true },
    });
    expect(made.candidate.email).toBe("mine@example.test");
    expect(made.files).toHaveLength(1);
    expect(await findStatus(token)).toBeNull();
  });

  it("refuses what is no address, and the sixth correction", async () => {
    let { token } = await scene();
    await expect(correctByLink(token, "nonsense")).rejects.toThrow(/e-mail address/);
    for (let count = 1; count <= 5; count++) token = await correctByLink(token, `try${count}@example.test`);
    await expect(correctByLink(token, "sixth@example.test")).rejects.toMatchObject({ code: "rate_limited" });
  });
});

describe("asking for the link", () => {
  it("mails one link per application to the address, not twice in a row, and says nothing otherwise", async () => {
    const { applicationId } = await scene();
    const { applicationId: second } = await apply((await makeOpenPosting()).slug);
    for (const email of ["ZOE@example.test", "zoe@example.test", "nobody@example.test"])
      expect(await sendStatusLink(visitor, { email })).toBeUndefined();
    const mails = await db.mail.findMany({ where: { kind: "link-again" }, orderBy: { createdAt: "asc" } });
    expect(mails.map(({ toEmail }) => toEmail)).toEqual(["zoe@example.test", "zoe@example.test"]);
    expect(mails.map((mail) => mail.applicationId).sort()).toEqual([applicationId, second].sort());
  });
});

describe("an account's applications", () => {
  it("are those under an address that its issuer has verified, and nobody else's", async () => {
    const [own, stranger] = [await makeMember("candidate"), await makeMember("candidate")];
    const { email } = await db.user.findUniqueOrThrow({ where: { id: own.userId } });
    const posting = await makeOpenPosting();
    await apply(posting.slug, email.toUpperCase());
    await apply((await makeOpenPosting()).slug, "z_e@example.test");
    expect(await listOwnApplications(own)).toMatchObject([{ title: posting.title, status: "active" }]);
    expect(await listOwnApplications(stranger)).toEqual([]);
    await db.user.update({ where: { id: own.userId }, data: { emailVerified: false } });
    expect(await listOwnApplications(own)).toEqual([]);
    await expect(listOwnApplications(visitor)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

it("has nothing to send when the mail was taken back", async () => {
  const { token, applicationId } = await scene();
  await correctByLink(token, "right@example.test");
  const mail = await db.mail.findFirstOrThrow({ where: { applicationId, status: "cancelled" } });
  expect(await sendMail(visitor, { mailId: mail.id })).toBe("done");
});
