import { beforeEach, describe, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { mintSystem } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { eventsOf, joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { findCompose } from "./compose/queries";
import { statusLinkIds } from "./rules";
import { WriteMail } from "./schema";
import { sendMailNow } from "./send-mail-now";
import { takeBackMail } from "./take-back-mail";
import { writeMail } from "./write-mail";

beforeEach(resetDatabase);

const words = { subject: "A call", text: "Hello {{candidate_name}},\n\n{{reply_by}}\n\n{{sender_name}}" };
const input = (applicationId: string, over: Record<string, unknown> = {}) =>
  WriteMail.parse({ applicationId, ...words, ...over });

describe("writing to an applicant", () => {
  it("fills the variables in, says who wrote it, and waits for the undo time", async () => {
    const rosa = await makeMember("recruiter", "Rosa Marín");
    const { id } = await makeApplication(await makeOpenPosting(), "Amara Diallo");
    const before = Date.now();
    const { mailId, sendAfter } = await writeMail(rosa, input(id));
    expect(sendAfter.getTime() - before).toBeGreaterThanOrEqual(30_000);
    const mail = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
    expect(mail).toMatchObject({
      kind: "message",
      text: "Hello Amara Diallo,\n\nRosa Marín",
      status: "queued",
    });
    expect(mail.createdById).toBe(rosa.userId);
    expect((await eventsOf(id)).map(({ name }) => name)).toEqual(["mail.queued"]);
  });

  it("says at the field which variables are unknown or have no value", async () => {
    const { id } = await makeApplication(await makeOpenPosting());
    const text = "{{sender_name}} {{shoe_size}} {{toString}}";
    await expect(
      writeMail(mintSystem(), input(id, { text, subject: "{{status_link}}" })),
    ).rejects.toMatchObject({
      code: "invalid",
      fields: {
        subject: [expect.stringContaining("personal link")],
        text: [
          "{{shoe_size}}, {{toString}} are not known here. Write it out. {{sender_name}} has no value for this person. Write it out.",
        ],
      },
    });
    expect(await db.mail.count()).toBe(0);
  });

  it("makes a personal link where one is asked for, and shows it to nobody else", async () => {
    const rosa = await makeMember("recruiter");
    const { id } = await makeApplication(await makeOpenPosting());
    const { mailId } = await writeMail(rosa, input(id, { text: "See {{ status_link }}" }));
    const { text } = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
    const link = await db.statusLink.findFirstOrThrow({ where: { applicationId: id } });
    expect(statusLinkIds(text)).toEqual([link.id]);
  });

  it("goes at a chosen time, and not in the past", async () => {
    const rosa = await makeMember("recruiter");
    const { id } = await makeApplication(await makeOpenPosting());
    const tomorrow = new Date(Date.now() + 86_400_000);
    const { mailId } = await writeMail(rosa, input(id, { sendAfter: tomorrow.toISOString() }));
    expect((await db.mail.findUniqueOrThrow({ where: { id: mailId } })).sendAfter).toEqual(tomorrow);
    const past = input(id, { sendAfter: "2020-01-01T00:00:00Z" });
    await expect(writeMail(rosa, past)).rejects.toMatchObject({
      code: "invalid",
      fields: { sendAfter: [expect.any(String)] },
    });
    expect(WriteMail.safeParse({ applicationId: id, ...words, sendAfter: "soon" }).success).toBe(false);
    await sendMailNow(rosa, { mailId });
    const hastened = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
    expect(hastened.sendAfter.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it("is taken back once, with its words, by those who run the hiring", async () => {
    const rosa = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    const { id } = await makeApplication(posting);
    const { mailId } = await writeMail(rosa, input(id, { text: "Come by." }));
    const ines = await makeMember("interviewer");
    await assignInterviewer(rosa, { applicationId: id, userId: ines.userId });
    await expect(takeBackMail(ines, { mailId })).rejects.toMatchObject({ code: "not_found" });
    expect(await takeBackMail(rosa, { mailId })).toMatchObject({ subject: "A call", text: "Come by." });
    await expect(takeBackMail(rosa, { mailId })).rejects.toMatchObject({ code: "conflict" });
    await expect(sendMailNow(rosa, { mailId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("is for the people who run the hiring alone", async () => {
    const posting = await makeOpenPosting({ confidential: true });
    const { id } = await makeApplication(posting);
    const rosa = await makeMember("recruiter");
    const inside = await makeMember("hiring-manager");
    const ines = await makeMember("interviewer");
    await joinTeam(posting.id, inside);
    await joinTeam(posting.id, ines);
    await db.applicationInterviewer.create({ data: { applicationId: id, userId: ines.userId } });
    await expect(writeMail(rosa, input(id))).rejects.toMatchObject({ code: "not_found" });
    await expect(findCompose(rosa, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(writeMail(ines, input(id))).rejects.toMatchObject({ code: "forbidden" });
    await expect(findCompose(ines, id)).rejects.toMatchObject({ code: "not_found" });
    await writeMail(inside, input(id));
  });
});

it("offers the templates of the stage, of the posting and of all, and no other posting's", async () => {
  const rosa = await makeMember("recruiter", "Rosa Marín");
  const [posting, other] = [await makeOpenPosting(), await makeOpenPosting()];
  const { id } = await makeApplication(posting, "Amara Diallo");
  const template = { kind: "message", language: "en", subject: "S", body: "B" };
  const [applied, screening] = posting.stages;
  await db.mailTemplate.createMany({
    data: [
      { ...template, name: "All" },
      { ...template, name: "Alle", language: "de" },
      { ...template, name: "Posting", postingId: posting.id },
      { ...template, name: "Other", postingId: other.id },
      { ...template, name: "Stage", postingId: posting.id, stageId: applied!.id },
      { ...template, name: "Later", postingId: posting.id, stageId: screening!.id },
      { ...template, name: "No", kind: "rejection" },
    ],
  });
  const compose = await findCompose(rosa, id);
  expect(compose.templates.map(({ name, scope }) => [name, scope])).toEqual([
    ["Stage", "stage"],
    ["Posting", "posting"],
    ["All", "all"],
    ["Alle", "all"],
  ]);
  expect(compose.values).toMatchObject({
    candidate_name: "Amara Diallo",
    sender_name: "Rosa Marín",
    reply_by: "",
  });
});
