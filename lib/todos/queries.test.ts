import { beforeEach, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { moveApplication } from "@/lib/applications/move-application";
import { db } from "@/lib/db";
import { publishPosting } from "@/lib/postings/publish-posting";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { editFacts, makeDraft, makePublished } from "@/lib/testing/postings";
import { listTodos } from "./queries";

beforeEach(resetDatabase);

const day = 86_400_000;

async function appliedDaysAgo(id: string, days: number) {
  await db.application.update({ where: { id }, data: { createdAt: new Date(Date.now() - days * day) } });
}

it("puts whoever has waited longest first, and counts by posting what is late", async () => {
  const posting = await makeOpenPosting({ replyWithinDays: 5 });
  const recruiter = await makeMember("recruiter");
  await joinTeam(posting.id, recruiter);
  const [fresh, late, looked] = [
    await makeApplication(posting, "Fresh"),
    await makeApplication(posting, "Late"),
    await makeApplication(posting, "Looked at"),
  ];
  await appliedDaysAgo(late.id, 9);
  await moveApplication(recruiter, {
    applicationId: looked.id,
    fromStageId: posting.stages[0]!.id,
    toStageId: posting.stages[1]!.id,
  });
  const todos = await listTodos(recruiter);
  expect(todos.waiting.map((waiting) => waiting.id)).toEqual([late.id, fresh.id]);
  expect(todos.waitingPostings).toMatchObject([{ id: posting.id, count: 2, overdue: 1 }]);
});

it("is about one's own postings, or about all in sight for a recruiter on no team", async () => {
  const mine = await makeOpenPosting();
  const others = await makeOpenPosting();
  const secret = await makeOpenPosting({ confidential: true });
  for (const posting of [mine, others, secret]) await makeApplication(posting);
  const member = await makeMember("recruiter");
  await joinTeam(mine.id, member);
  const postingsOf = async (actor: typeof member) =>
    (await listTodos(actor)).waitingPostings.map((posting) => posting.id).sort();
  expect(await postingsOf(member)).toEqual([mine.id]);
  expect(await postingsOf(await makeMember("admin"))).toEqual([mine.id, others.id].sort());
  expect(await postingsOf(await makeMember("hiring-manager"))).toEqual([]);
});

it("gives an interviewer the open applications that they interview, and nothing else", async () => {
  const posting = await makeOpenPosting();
  const recruiter = await makeMember("recruiter");
  const interviewer = await makeMember("interviewer");
  const application = await makeApplication(posting, "Amara Diallo");
  await makeApplication(posting);
  await assignInterviewer(recruiter, { applicationId: application.id, userId: interviewer.userId });
  const todos = await listTodos(interviewer);
  expect(todos.interviews).toMatchObject([{ id: application.id, name: "Amara Diallo", stage: "Applied" }]);
  expect(todos).toMatchObject({ waiting: [], drafts: [], duePostings: [], mayCreatePosting: false });
  await db.application.update({ where: { id: application.id }, data: { status: "withdrawn" } });
  expect((await listTodos(interviewer)).interviews).toEqual([]);
});

it("brings back one's own drafts", async () => {
  const recruiter = await makeMember("recruiter");
  const draft = await makeDraft(recruiter, { title: "Office manager" });
  await makeDraft(await makeMember("recruiter"));
  expect((await listTodos(recruiter)).drafts).toMatchObject([{ id: draft, title: "Office manager" }]);
});

it("says which postings close soon, and which read differently from what the public reads", async () => {
  const recruiter = await makeMember("recruiter");
  const inTwoDays = new Date(Date.now() + 2 * day).toISOString().slice(0, 10);
  const closing = await makePublished(recruiter, { title: "Closing", closesOn: inTwoDays });
  const edited = await makePublished(recruiter, { title: "Edited" });
  await makePublished(recruiter, { title: "As it should be" });
  await editFacts(recruiter, edited, { title: "Edited again" });
  const { duePostings } = await listTodos(recruiter);
  expect(duePostings).toMatchObject([
    { id: closing, hasUnpublishedChanges: false },
    { id: edited, title: "Edited again", closeAt: null, hasUnpublishedChanges: true },
  ]);
  expect(duePostings[0]?.closeAt).not.toBeNull();
  await publishPosting(recruiter, { postingId: edited });
  expect((await listTodos(recruiter)).duePostings.map(({ id }) => id)).toEqual([closing]);
});

it("knows when there is nothing at all yet", async () => {
  const todos = await listTodos(await makeMember("recruiter"));
  expect(todos).toMatchObject({ waiting: [], interviews: [], hasPostings: false, mayCreatePosting: true });
});
