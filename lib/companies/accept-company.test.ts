import { beforeEach, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { findPosting } from "@/lib/postings/queries";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { editFacts, makeDraft, makePublished, makeReadyDraft, postingEvents } from "@/lib/testing/postings";
import { acceptCompany } from "./accept-company";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
});

it("makes the company only when somebody accepts it, and records that", async () => {
  const postingId = await makeDraft(recruiter);
  expect(await findPosting(recruiter, postingId)).toMatchObject({ proposedCompany: "Arco Industries" });
  expect(await db.company.count()).toBe(0);
  const { companyId, version } = await acceptCompany(recruiter, { postingId });
  expect(await db.company.findMany()).toMatchObject([
    { id: companyId, name: "Arco Industries", slug: "arco-industries" },
  ]);
  expect(await findPosting(recruiter, postingId)).toMatchObject({
    proposedCompany: null,
    companyId,
    version,
  });
  expect((await postingEvents(postingId)).slice(-2).map(({ name }) => name)).toEqual([
    "company.created",
    "posting.edited",
  ]);
});

it("links a known company whatever its case, without anybody's help", async () => {
  const first = await makeReadyDraft(recruiter);
  const second = await makeDraft(recruiter, { companyName: "ARCO industries" });
  const { companyId } = (await findPosting(recruiter, first))!;
  expect(await findPosting(recruiter, second)).toMatchObject({
    companyId,
    proposedCompany: null,
    advert: { companyName: "Arco Industries" },
  });
});

it("makes one company when two people accept it at once", async () => {
  const [one, two] = [await makeDraft(recruiter), await makeDraft(recruiter)];
  await Promise.all([one, two].map((postingId) => acceptCompany(recruiter, { postingId })));
  expect(await db.company.count()).toBe(1);
});

it("gives two names that look alike in an address different ones", async () => {
  await makeReadyDraft(recruiter, { companyName: "Foo & Bar" });
  await makeReadyDraft(recruiter, { companyName: "Foo Bar" });
  const slugs = (await db.company.findMany()).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(2);
});

it("leaves a published posting its company while another is only proposed", async () => {
  const postingId = await makePublished(recruiter);
  const before = (await findPosting(recruiter, postingId))!.companyId;
  await editFacts(recruiter, postingId, { companyName: "Somebody new" });
  expect(await findPosting(recruiter, postingId)).toMatchObject({
    companyId: before,
    proposedCompany: "Somebody new",
  });
});

it("is for recruiters and admins: a hiring manager proposes", async () => {
  const manager = await makeMember("hiring-manager");
  const postingId = await makeDraft(manager);
  await expect(acceptCompany(manager, { postingId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(acceptCompany(await makeMember("interviewer"), { postingId })).rejects.toMatchObject({
    code: "not_found",
  });
});
