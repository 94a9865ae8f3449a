import { beforeEach, expect, it } from "vitest";
import { listReferrals } from "@/lib/applications/status/referrals";
import { db } from "@/lib/db";
import { makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { referCandidate } from "./refer-candidate";
import { listPostingsToReferFor } from "./referrals/queries";
import { ReferCandidate } from "./schema";

beforeEach(resetDatabase);

const input = (postingId: string, over: Record<string, unknown> = {}) =>
  ReferCandidate.parse({
    postingId,
    name: "Ada Nowak",
    email: "ada@example.test",
    phone: "",
    links: "",
    why: "She ran our night shift.",
    files: [],
    ...over,
  });

it("makes an application of any member's word, tells the candidate, and shows the plain stage only", async () => {
  const ines = await makeMember("interviewer", "Ines");
  const posting = await makeOpenPosting();
  await referCandidate(ines, input(posting.id));
  const application = await db.application.findFirstOrThrow();
  expect(application).toMatchObject({ source: "referral", referredById: ines.userId, consentAt: null });
  const mail = await db.mail.findFirstOrThrow();
  expect(mail).toMatchObject({ kind: "referral", toEmail: "ada@example.test" });
  expect(mail.text).toMatch(/Ines[\s\S]*\{\{status_link:/);
  expect(await listReferrals(ines)).toEqual([
    expect.objectContaining({ name: "Ada Nowak", title: "Senior backend engineer", state: "Received" }),
  ]);
  await db.application.update({ where: { id: application.id }, data: { stageId: posting.stages[1]!.id } });
  expect(await listReferrals(ines)).toMatchObject([{ state: "In review" }]);
  expect(Object.keys((await listReferrals(ines))[0]!).toSorted()).toEqual([
    "id",
    "name",
    "referredAt",
    "state",
    "title",
  ]);
  expect(await listReferrals(await makeMember("recruiter"))).toEqual([]);
});

it("says nothing about who has applied already, and puts nobody in twice", async () => {
  const ines = await makeMember("interviewer");
  const rosa = await makeMember("recruiter");
  const posting = await makeOpenPosting();
  expect(await referCandidate(rosa, input(posting.id))).toEqual({ done: true });
  expect(await referCandidate(ines, input(posting.id, { email: "ADA@example.test" }))).toEqual({
    done: true,
  });
  expect(await db.application.findMany()).toMatchObject([{ referredById: rosa.userId }]);
  expect(await listReferrals(ines)).toEqual([]);
});

it("is for staff, and for open postings that are no secret", async () => {
  const ines = await makeMember("interviewer");
  const open = await makeOpenPosting();
  const hidden = await makeOpenPosting({ confidential: true });
  const closed = await makeOpenPosting({ status: "closed" });
  const over = await makeOpenPosting({ closeAt: new Date(Date.now() - 1000) });
  for (const { id } of [hidden, closed, over])
    await expect(referCandidate(ines, input(id))).rejects.toMatchObject({ code: "not_found" });
  const candidate = await makeMember("candidate");
  await expect(referCandidate(candidate, input(open.id))).rejects.toMatchObject({ code: "not_found" });
  expect((await listPostingsToReferFor(ines)).map(({ id }) => id)).toEqual([open.id]);
  expect(await listPostingsToReferFor(candidate)).toEqual([]);
});
