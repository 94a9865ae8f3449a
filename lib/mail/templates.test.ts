import { beforeEach, describe, expect, it } from "vitest";
import { draftRejection } from "@/lib/applications/detail/queries";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { createTemplate } from "./create-template";
import { deleteTemplate } from "./delete-template";
import { editTemplate } from "./edit-template";
import { findOwnTemplate, listMailTemplates, listOwnTemplates, searchApplicants } from "./queries";
import { CreateMailTemplate, EditMailTemplate } from "./schema";

beforeEach(resetDatabase);

const words = {
  kind: "message",
  language: "en",
  name: "A call",
  subject: "A call?",
  body: "Hello {{candidate_name}}",
};
const input = (over: Record<string, unknown> = {}) => CreateMailTemplate.parse({ ...words, ...over });

describe("templates of one's own", () => {
  it("are made, renamed, deleted, and come back as they were", async () => {
    const rosa = await makeMember("recruiter");
    const { templateId } = await createTemplate(rosa, input());
    const { updatedAt } = await findOwnTemplate(rosa, templateId);
    const edit = { templateId, name: "A first call", subject: "Call", body: "Hi", seenUpdatedAt: updatedAt };
    await editTemplate(rosa, EditMailTemplate.parse(edit));
    await expect(editTemplate(rosa, EditMailTemplate.parse({ ...edit, name: "Late" }))).rejects.toMatchObject(
      { code: "conflict" },
    );
    const gone = await deleteTemplate(rosa, { templateId });
    expect(await listOwnTemplates(rosa)).toEqual([]);
    await createTemplate(rosa, CreateMailTemplate.parse(gone));
    expect(await findOwnTemplate(rosa, templateId)).toMatchObject({ id: templateId, name: "A first call" });
    const events = await db.event.findMany({
      where: { recordType: "mail_template" },
      orderBy: { occurredAt: "asc" },
    });
    expect(events.map(({ name }) => name.split(".")[1])).toEqual([
      "created",
      "updated",
      "deleted",
      "created",
    ]);
  });

  it("have names of their own in one place", async () => {
    const rosa = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    await createTemplate(rosa, input());
    await expect(createTemplate(rosa, input())).rejects.toMatchObject({
      code: "conflict",
      fields: { name: [expect.any(String)] },
    });
    await createTemplate(rosa, input({ language: "de" }));
    await createTemplate(rosa, input({ postingId: posting.id }));
  });

  it("say only what can be filled in", async () => {
    const result = CreateMailTemplate.safeParse({
      ...words,
      subject: "{{status_link}}",
      body: "{{shoe_size}}",
    });
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(["body", "subject"]);
    expect(CreateMailTemplate.safeParse({ ...words, kind: "rejection" }).success).toBe(false);
    const rosa = await makeMember("recruiter");
    const { templateId } = await createTemplate(rosa, input());
    const { updatedAt } = await findOwnTemplate(rosa, templateId);
    const edit = EditMailTemplate.parse({
      ...words,
      templateId,
      body: "{{shoe_size}}",
      seenUpdatedAt: updatedAt,
    });
    await expect(editTemplate(rosa, edit)).rejects.toThrow("cannot be filled in");
  });

  it("of a confidential posting exist for its team alone", async () => {
    const posting = await makeOpenPosting({ confidential: true });
    const [inside, outside, manager] = [
      await makeMember("recruiter"),
      await makeMember("admin"),
      await makeMember("hiring-manager"),
    ];
    await joinTeam(posting.id, inside);
    const { templateId } = await createTemplate(inside, input({ postingId: posting.id }));
    expect(await listOwnTemplates(inside)).toHaveLength(1);
    expect(await listOwnTemplates(outside)).toEqual([]);
    await expect(deleteTemplate(outside, { templateId })).rejects.toMatchObject({ code: "not_found" });
    await expect(createTemplate(outside, input({ postingId: posting.id }))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(createTemplate(manager, input())).rejects.toMatchObject({ code: "forbidden" });
    await makeApplication(posting, "Amara Diallo");
    expect(await searchApplicants(inside, "dia ama")).toMatchObject([{ name: "Amara Diallo" }]);
    expect(await searchApplicants(outside, "dia ama")).toEqual([]);
  });

  it("take a stage of their posting and no other's", async () => {
    const rosa = await makeMember("recruiter");
    const [one, other] = [await makeOpenPosting(), await makeOpenPosting()];
    const stageId = other.stages[0]!.id;
    await expect(createTemplate(rosa, input({ postingId: one.id, stageId }))).rejects.toMatchObject({
      code: "not_found",
    });
    expect(CreateMailTemplate.safeParse({ ...words, stageId }).success).toBe(false);
  });
});

it("rejects in the words of the stage, or else of the posting, or else of all, in the posting's language", async () => {
  const rosa = await makeMember("recruiter");
  const posting = await makeOpenPosting();
  const { id } = await makeApplication(posting);
  const subjectOf = async () => (await draftRejection(rosa, id)).subject;
  const own = (over: Record<string, unknown>) =>
    createTemplate(rosa, input({ kind: "rejection", postingId: posting.id, ...over }));
  const builtIn = await subjectOf();
  await own({ language: "de", subject: "Andere Sprache" });
  await own({ stageId: posting.stages[1]!.id, subject: "Another stage" });
  expect(await subjectOf()).toBe(builtIn);
  await own({ subject: "Of the posting" });
  expect(await subjectOf()).toBe("Of the posting");
  await own({ stageId: posting.stages[0]!.id, subject: "Of the stage" });
  expect(await subjectOf()).toBe("Of the stage");
  const all = await listMailTemplates(rosa);
  expect(all.find(({ kind, language }) => kind === "rejection" && language === "en")?.updatedAt).toBeNull();
});
