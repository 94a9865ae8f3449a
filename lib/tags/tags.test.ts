import { beforeEach, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { listTags } from "./queries";
import { tagCandidate } from "./tag-candidate";
import { untagCandidate } from "./untag-candidate";

beforeEach(resetDatabase);

async function scene(options = {}) {
  const recruiter = await makeMember("recruiter");
  const { id: applicationId, candidateId } = await makeApplication(await makeOpenPosting(options));
  return { recruiter, applicationId, candidateId };
}

it("makes a tag once, however it is capitalised, puts it on once and takes it off", async () => {
  const { recruiter, applicationId, candidateId } = await scene();
  const { tagId } = await tagCandidate(recruiter, { candidateId, name: "Referral", applicationId });
  const again = await tagCandidate(recruiter, { candidateId, name: "REFERRAL", applicationId });
  expect(again).toMatchObject({ tagId, wasAdded: false });
  expect(await listTags(recruiter)).toEqual([{ id: tagId, name: "Referral" }]);
  await untagCandidate(recruiter, { candidateId, tagId, applicationId });
  await untagCandidate(recruiter, { candidateId, tagId, applicationId });
  expect(await db.candidateTag.count()).toBe(0);
  const names = (await eventsOf(applicationId)).map(({ name }) => name);
  expect(names).toEqual(["candidate.tagged", "candidate.untagged"]);
});

it("is one tag when many make it at once", async () => {
  const { recruiter, candidateId } = await scene();
  const all = await Promise.all(
    Array.from({ length: 8 }, () => tagCandidate(recruiter, { candidateId, name: "Strong" })),
  );
  expect(new Set(all.map(({ tagId }) => tagId)).size).toBe(1);
  expect(all.filter(({ wasAdded }) => wasAdded)).toHaveLength(1);
});

it("belongs to the person, whose merged record takes no tags of its own", async () => {
  const { recruiter, candidateId } = await scene();
  const kept = await db.candidate.create({ data: { name: "Kept", email: "kept@example.test" } });
  await db.candidate.update({ where: { id: candidateId }, data: { mergedIntoId: kept.id } });
  expect(await tagCandidate(recruiter, { candidateId, name: "Strong" })).toMatchObject({
    candidateId: kept.id,
  });
});

it("is for those who run hiring and see the person", async () => {
  const { recruiter, applicationId, candidateId } = await scene();
  const interviewer = await makeMember("interviewer");
  await assignInterviewer(recruiter, { applicationId, userId: interviewer.userId });
  const tag = { candidateId, name: "Strong" };
  await expect(tagCandidate(interviewer, tag)).rejects.toMatchObject({ code: "forbidden" });
  for (const actor of [await makeMember("hiring-manager"), mintVisitor()])
    await expect(tagCandidate(actor, tag)).rejects.toMatchObject({ code: "not_found" });
  const secret = await scene({ confidential: true });
  const hidden = tagCandidate(recruiter, { candidateId: secret.candidateId, name: "Strong" });
  await expect(hidden).rejects.toMatchObject({ code: "not_found" });
  const elsewhere = tagCandidate(recruiter, { ...tag, applicationId: secret.applicationId });
  await expect(elsewhere).rejects.toMatchObject({ code: "not_found" });
});
