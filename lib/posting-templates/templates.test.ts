import { beforeEach, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { findPosting } from "@/lib/postings/queries";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { completeAdvert, makePublished, postingEvents } from "@/lib/testing/postings";
import { createPostingFromTemplate } from "./create-posting-from-template";
import { deletePostingTemplate } from "./delete-posting-template";
import { listPostingTemplates } from "./queries";
import { savePostingTemplate } from "./save-posting-template";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter", "Rita Recruiter");
});

it("keeps what a posting says without its dates, and starts another from it", async () => {
  const postingId = await makePublished(recruiter);
  const { templateId } = await savePostingTemplate(recruiter, { postingId, name: "Engineers" });
  const manager = await makeMember("hiring-manager");
  expect(await listPostingTemplates(manager)).toEqual([
    { id: templateId, name: "Engineers", title: "Backend engineer", by: "Rita Recruiter", canDelete: false },
  ]);
  const made = await createPostingFromTemplate(manager, { templateId });
  const view = await findPosting(manager, made.postingId);
  expect(view).toMatchObject({ status: "draft", proposedCompany: null });
  expect(view?.advert).toEqual({ ...completeAdvert(), closesOn: null });
  expect(await postingEvents(made.postingId)).toEqual([
    { name: "posting.created", data: { from: "template", sourceId: templateId } },
  ]);
});

it("is deleted by its author or a recruiter, with a line in the log", async () => {
  const postingId = await makePublished(recruiter);
  const { templateId } = await savePostingTemplate(recruiter, { postingId, name: "Engineers" });
  const manager = await makeMember("hiring-manager");
  await expect(deletePostingTemplate(manager, { templateId })).rejects.toMatchObject({ code: "forbidden" });
  for (const actor of [await makeMember("interviewer"), mintVisitor()]) {
    await expect(deletePostingTemplate(actor, { templateId })).rejects.toMatchObject({ code: "not_found" });
    await expect(createPostingFromTemplate(actor, { templateId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await listPostingTemplates(actor)).toEqual([]);
  }
  await deletePostingTemplate(await makeMember("admin"), { templateId });
  expect(await db.postingTemplate.count()).toBe(0);
  expect(await db.event.count({ where: { recordId: templateId, name: "posting_template.deleted" } })).toBe(1);
});

it("is not made of a confidential posting, nor of one that does not exist for the actor", async () => {
  const postingId = await makePublished(recruiter);
  await db.posting.update({ where: { id: postingId }, data: { confidential: true } });
  const input = { postingId, name: "Secret" };
  await expect(savePostingTemplate(recruiter, input)).rejects.toMatchObject({ code: "conflict" });
  await expect(savePostingTemplate(await makeMember("recruiter"), input)).rejects.toMatchObject({
    code: "not_found",
  });
});
