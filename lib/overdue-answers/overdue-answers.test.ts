import { beforeEach, expect, it } from "vitest";
import { isOverdue } from "@/lib/applications/answered";
import { isAnswered, promisedOn } from "@/lib/applications/rules";
import { mintSystem } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { countOverdue, listOverdue } from "./queries";
import { warnOfOverdue } from "./warn-of-overdue";

beforeEach(resetDatabase);

const day = 86_400_000;

async function appliedDaysAgo(id: string, days: number) {
  await db.application.update({ where: { id }, data: { createdAt: new Date(Date.now() - days * day) } });
}

it("means the same in the rule and in SQL, whatever the status, stage and mail", async () => {
  const posting = await makeOpenPosting({ replyWithinDays: 5 });
  const anna = await makeMember("recruiter");
  const mails = [
    null,
    { direction: "in", createdById: null, status: "received" },
    { direction: "out", createdById: null, status: "sent" },
    ...["queued", "sent", "delivered", "bounced", "failed", "cancelled"].map((status) => ({
      direction: "out",
      createdById: anna.userId,
      status,
    })),
  ];
  for (const status of ["active", "rejected"])
    for (const stage of posting.stages.slice(0, 2))
      for (const days of [1, 9])
        for (const mail of mails) {
          const { id } = await makeApplication(posting);
          await appliedDaysAgo(id, days);
          await db.application.update({ where: { id }, data: { status, stageId: stage.id } });
          if (mail)
            await db.mail.create({
              data: {
                ...mail,
                kind: "message",
                applicationId: id,
                toEmail: "a@b.test",
                subject: "x",
                text: "x",
                sendAfter: new Date(),
              },
            });
        }
  const rows = await db.$queryRaw<{ id: string; overdue: boolean }[]>`
    SELECT a.id, ${isOverdue} AS overdue FROM "Application" a
    JOIN "Posting" p ON p.id = a."postingId" JOIN "Stage" s ON s.id = a."stageId"`;
  const inSql = new Map(rows.map(({ id, overdue }) => [id, overdue]));
  const applications = await db.application.findMany({ include: { stage: true, mails: true } });
  for (const application of applications) {
    const promised = promisedOn(application.createdAt, posting.replyWithinDays);
    const late = promised !== null && promised < new Date() && !isAnswered(application);
    expect(inSql.get(application.id), JSON.stringify(application)).toBe(late);
  }
  expect(rows.filter(({ overdue }) => overdue)).toHaveLength(6);
});

it("puts whoever has waited longest past the promise first, a page at a time, over all postings in sight", async () => {
  const [anna, boss] = [await makeMember("recruiter"), await makeMember("hiring-manager")];
  const open = await makeOpenPosting({ replyWithinDays: 5 });
  const strict = await makeOpenPosting({ replyWithinDays: 1 });
  const secret = await makeOpenPosting({ replyWithinDays: 1, confidential: true });
  const without = await makeOpenPosting();
  await joinTeam(strict.id, boss);
  const [first, second, third, hidden, never, fresh] = [
    await makeApplication(strict, "First"),
    await makeApplication(open, "Second"),
    await makeApplication(open, "Third"),
    await makeApplication(secret, "Hidden"),
    await makeApplication(without, "Never promised"),
    await makeApplication(open, "Fresh"),
  ];
  for (const [application, days] of [
    [first, 20],
    [second, 15],
    [third, 7],
    [hidden, 30],
    [never, 90],
    [fresh, 2],
  ] as const)
    await appliedDaysAgo(application.id, days);
  await db.application.update({ where: { id: third.id }, data: { ownerId: anna.userId } });
  const names: string[] = [];
  let after: string | undefined;
  do {
    const page = await listOverdue(anna, { after }, 2);
    names.push(...page.rows.map(({ name }) => name));
    after = page.next ?? undefined;
    expect(page).toMatchObject({ count: 3, mine: 1 });
  } while (after);
  expect(names).toEqual(["First", "Second", "Third"]);
  expect((await listOverdue(anna, { mine: "1" })).rows).toMatchObject([{ name: "Third" }]);
  expect((await listOverdue(anna, { posting: strict.id })).rows).toMatchObject([{ name: "First" }]);
  expect((await listOverdue(boss, {})).rows).toMatchObject([{ name: "First" }]);
  expect(await countOverdue(anna, open.id)).toBe(2);
  expect(await countOverdue(await makeMember("interviewer"))).toBe(0);
  await joinTeam(secret.id, anna);
  expect(await countOverdue(anna)).toBe(4);
});

it("warns of a posting once, and again only when more has become late", async () => {
  const posting = await makeOpenPosting({ replyWithinDays: 5 });
  const { id } = await makeApplication(posting);
  await appliedDaysAgo(id, 9);
  const system = mintSystem();
  expect(await warnOfOverdue(system)).toBe(1);
  expect(await warnOfOverdue(system)).toBe(0);
  await db.$executeRaw`ALTER TABLE "Event" DISABLE TRIGGER ALL`;
  await db.$executeRaw`UPDATE "Event" SET "occurredAt" = now() - interval '21 hours'`;
  await db.$executeRaw`ALTER TABLE "Event" ENABLE TRIGGER ALL`;
  expect(await warnOfOverdue(system)).toBe(0);
  const another = await makeApplication(posting);
  await appliedDaysAgo(another.id, 5.5);
  expect(await warnOfOverdue(system)).toBe(1);
});
