import { beforeEach, describe, expect, it } from "vitest";
import { moveApplication } from "@/lib/applications/move-application";
import type { UserActor } from "@/lib/auth/actor";
import { addAutomation } from "@/lib/automations/add-automation";
import { db } from "@/lib/db";
import { createPosting } from "@/lib/postings/create-posting";
import { makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { applyStageTemplate } from "./apply-stage-template";
import { createStageTemplate } from "./create-stage-template";
import { deleteStageTemplate } from "./delete-stage-template";
import { listStageTemplates } from "./queries";
import { proposedMapping } from "./rules";
import { saveStageTemplate } from "./save-stage-template";
import { CreateStageTemplate } from "./schema";
import { setDefaultTemplate } from "./set-default-template";
import { updateStageTemplate } from "./update-stage-template";

let admin: UserActor;
beforeEach(async () => {
  await resetDatabase();
  admin = await makeMember("admin");
});

const stages = [
  { name: "New", publicLabel: "Received", type: "applied" as const },
  { name: "Phone", publicLabel: "In review", type: "screen" as const },
  { name: "On site", publicLabel: "Interview", type: "interview" as const },
];
const create = (name = "Short", isDefault = false) => createStageTemplate(admin, { name, stages, isDefault });
const namesOf = async (postingId: string) =>
  (await db.stage.findMany({ where: { postingId }, orderBy: { position: "asc" } })).map(({ name }) => name);
const startPosting = async (actor = admin) =>
  (await createPosting(actor, { title: "Cook", language: "en" })).postingId;

describe("what a new posting starts from", () => {
  it("is what comes with the product while there is no default", async () => {
    await create();
    expect(await namesOf(await startPosting())).toEqual(["Applied", "Screening", "Interview", "Offer"]);
  });

  it("is the default template, of which there is one", async () => {
    await create("Long", true);
    const { templateId } = await create("Short", true);
    expect(await namesOf(await startPosting())).toEqual(["New", "Phone", "On site"]);
    expect(await db.stageTemplate.count({ where: { isDefault: true } })).toBe(1);
    await setDefaultTemplate(admin, { templateId: null });
    expect(await namesOf(await startPosting())).toHaveLength(4);
    await setDefaultTemplate(admin, { templateId });
    expect((await listStageTemplates(admin)).filter(({ isDefault }) => isDefault)).toMatchObject([
      { id: templateId },
    ]);
  });
});

describe("keeping templates", () => {
  it("refuses stages that no posting could have", () => {
    const wrong = [stages[1]!, stages[0]!];
    expect(CreateStageTemplate.safeParse({ name: "Wrong", stages: wrong }).success).toBe(false);
    const twice = [stages[0]!, stages[1]!, stages[1]!];
    expect(CreateStageTemplate.safeParse({ name: "Wrong", stages: twice }).success).toBe(false);
  });

  it("lets nobody write over what they have not seen, and no two have one name", async () => {
    const { templateId } = await create();
    await expect(create("short")).rejects.toMatchObject({
      code: "invalid",
      fields: { name: expect.anything() },
    });
    const seenUpdatedAt = (await listStageTemplates(admin))[0]!.updatedAt!;
    await updateStageTemplate(admin, { templateId, name: "Two", stages: stages.slice(0, 2), seenUpdatedAt });
    const stale = updateStageTemplate(admin, { templateId, name: "Three", stages, seenUpdatedAt });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    expect(await db.event.findMany({ where: { name: "stage_template.updated" } })).toMatchObject([
      { data: { fields: ["name", "stages"] } },
    ]);
  });

  it("gives back what was deleted, so that it can be made again", async () => {
    const { templateId } = await create("Short", true);
    const gone = await deleteStageTemplate(admin, { templateId });
    expect(await db.stageTemplate.count()).toBe(0);
    await createStageTemplate(admin, gone);
    expect(await db.stageTemplate.findMany()).toMatchObject([{ name: "Short", isDefault: true, stages }]);
  });

  it("takes the stages of a posting over", async () => {
    const { id: postingId } = await makeOpenPosting();
    const { templateId } = await saveStageTemplate(admin, { postingId, name: "As with Arco" });
    const kept = (await listStageTemplates(admin)).find(({ id }) => id === templateId);
    expect(kept?.stages.map(({ name }) => name)).toEqual(["Applied", "Screening", "Interview", "Offer"]);
  });

  it("is for admins; those who write postings choose among them", async () => {
    const { templateId } = await create();
    const recruiter = await makeMember("recruiter");
    expect(await listStageTemplates(recruiter)).toHaveLength(2);
    for (const attempt of [
      () => createStageTemplate(recruiter, { name: "Mine", stages, isDefault: false }),
      () => deleteStageTemplate(recruiter, { templateId }),
      () => setDefaultTemplate(recruiter, { templateId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    const interviewer = await makeMember("interviewer");
    expect(await listStageTemplates(interviewer)).toEqual([]);
    await expect(deleteStageTemplate(interviewer, { templateId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("applying a template", () => {
  it("replaces the stages, and moves people only where theirs does not become the new one", async () => {
    const posting = await makeOpenPosting();
    const recruiter = await makeMember("recruiter");
    const [applied, screening, interview, offer] = posting.stages.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const [first, second] = [await makeApplication(posting), await makeApplication(posting)];
    await moveApplication(recruiter, {
      applicationId: second.id,
      fromStageId: applied,
      toStageId: offer,
    });
    const deed = { kind: "tag", settings: { name: "Seen" } } as const;
    await addAutomation(recruiter, { stageId: interview, deed, enabled: true });
    const { templateId } = await create();
    const mapping = proposedMapping(posting.stages, stages);
    expect(mapping).toEqual([0, 1, 2, 2]);
    const seen = [applied, screening, interview, offer];
    const applying = { postingId: posting.id, templateId, seen, mapping };
    expect(await applyStageTemplate(recruiter, applying)).toEqual({ moved: 1 });
    expect(await namesOf(posting.id)).toEqual(["New", "Phone", "On site"]);
    const stageOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).stageId;
    expect([await stageOf(first.id), await stageOf(second.id)]).toEqual([applied, interview]);
    expect(await db.automation.findMany()).toMatchObject([{ stageId: interview }]);
    expect(await db.event.count({ where: { name: "stage.merged" } })).toBe(1);
    await expect(applyStageTemplate(recruiter, applying)).rejects.toMatchObject({ code: "conflict" });
  });

  it("makes room where the template is longer", async () => {
    const { templateId } = await create();
    const postingId = await startPosting();
    const short = await db.stage.findMany({ where: { postingId }, orderBy: { position: "asc" } });
    const seen = short.map(({ id }) => id);
    await applyStageTemplate(admin, { postingId, templateId, seen, mapping: [0, 1, 2, 2] });
    const now = await db.stage.findMany({ where: { postingId }, orderBy: { position: "asc" } });
    const back = { postingId, templateId: null, seen: now.map(({ id }) => id), mapping: [0, 1, 2] };
    await applyStageTemplate(admin, back);
    expect(await namesOf(postingId)).toEqual(["Applied", "Screening", "Interview", "Offer"]);
  });
});
