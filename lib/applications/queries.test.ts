import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { ApplicationFilters } from "./filters";
import { applicationsVisibleTo } from "./policy";
import { boardOf, findNeighbours, findPipeline, listApplications } from "./queries";

beforeEach(resetDatabase);

const everything = ApplicationFilters.parse({ status: "all" });
const active = ApplicationFilters.parse({});

type Posting = Awaited<ReturnType<typeof makeOpenPosting>>;

/** `count` applications, each a day older than the one before, spread over the stages and statuses. */
async function fill(posting: Posting, count: number) {
  for (let index = 0; index < count; index += 1) {
    const { id } = await makeApplication(posting, `Person ${String(index).padStart(2, "0")}`);
    await db.application.update({
      where: { id },
      data: {
        stageId: posting.stages[index % 4]!.id,
        status: index % 5 === 4 ? "rejected" : "active",
        source: index % 3 === 0 ? "referral" : "careers-site",
        // Two of each day, so that the id has to break the tie.
        createdAt: new Date(Date.UTC(2026, 9, 1 + Math.floor(index / 2))),
      },
    });
  }
}

async function everyPage(actor: UserActor, postingId: string, filters: ApplicationFilters, size: number) {
  const ids: string[] = [];
  let after: string | undefined;
  for (let turn = 0; turn < 50; turn += 1) {
    const page = await listApplications(actor, postingId, filters, { after }, size);
    ids.push(...page.rows.map((row) => row.id));
    if (!page.next) return { ids, count: page.count };
    after = page.next;
  }
  throw new Error("the pages never end");
}

describe("who sees what", () => {
  it("is the same in the statements as in the policy, for every role and every team role", async () => {
    const open = await makeOpenPosting();
    const secret = await makeOpenPosting({ confidential: true });
    const postings = [open, secret];
    for (const posting of postings) await fill(posting, 6);
    const admin = await makeMember("admin");
    await joinTeam(secret.id, admin);
    const people = [admin, await makeMember("candidate")];
    for (const role of ["interviewer", "hiring-manager", "recruiter", "admin"] as const)
      for (const teamRole of [null, "interviewer", "hiring-manager", "recruiter"]) {
        const person = await makeMember(role);
        people.push(person);
        if (!teamRole) continue;
        for (const posting of postings)
          await db.teamMember.create({
            data: { postingId: posting.id, userId: person.userId, role: teamRole },
          });
        const first = await db.application.findFirstOrThrow({ where: { postingId: secret.id } });
        await db.applicationInterviewer.create({ data: { applicationId: first.id, userId: person.userId } });
      }
    for (const person of people)
      for (const posting of postings) {
        const where = { AND: [{ postingId: posting.id }, applicationsVisibleTo(person)] };
        const expected = (await db.application.findMany({ where, select: { id: true } })).map(({ id }) => id);
        const pipeline = await findPipeline(person, posting.id);
        if (!pipeline) {
          expect(expected).toEqual([]);
          await expect(boardOf(person, posting.id, everything)).rejects.toMatchObject({ code: "not_found" });
          continue;
        }
        const board = await boardOf(person, posting.id, everything);
        const shown = board.columns.flatMap((column) => column.cards.map((card) => card.id));
        expect([person.name, ...shown.sort()]).toEqual([person.name, ...expected.sort()]);
        expect(board.columns.reduce((sum, column) => sum + column.count, 0)).toBe(expected.length);
        expect((await everyPage(person, posting.id, everything, 4)).ids.sort()).toEqual(expected);
        expect(pipeline.total).toBe(expected.length);
      }
  });

  it("is nothing for a visitor and for somebody outside a confidential posting's team", async () => {
    const posting = await makeOpenPosting({ confidential: true });
    for (const actor of [mintVisitor(), await makeMember("admin"), await makeMember("interviewer")])
      expect(await findPipeline(actor, posting.id)).toBeNull();
  });
});

describe("board and list", () => {
  it("count and order as one would by hand", async () => {
    const posting = await makeOpenPosting();
    const recruiter = await makeMember("recruiter");
    await fill(posting, 23);
    const board = await boardOf(recruiter, posting.id, active, { size: 2 });
    for (const [position, stage] of posting.stages.entries()) {
      const rows = await db.application.findMany({
        where: { stageId: stage.id, status: "active" },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      const column = board.columns[position]!;
      expect(column).toMatchObject({ id: stage.id, name: stage.name, count: rows.length });
      expect(column.cards.map((card) => card.id)).toEqual(rows.slice(0, 2).map((row) => row.id));
    }
  });

  it("page through everybody once, forwards, backwards, and in both orders", async () => {
    const posting = await makeOpenPosting();
    const recruiter = await makeMember("recruiter");
    await fill(posting, 23);
    for (const order of ["asc", "desc"] as const) {
      const filters = { ...everything, order: order === "asc" ? ("oldest" as const) : ("newest" as const) };
      const rows = await db.application.findMany({ orderBy: [{ createdAt: order }, { id: order }] });
      const ids = rows.map((row) => row.id);
      expect((await everyPage(recruiter, posting.id, filters, 5)).ids).toEqual(ids);
      const back = await listApplications(recruiter, posting.id, filters, { before: ids[12] }, 5);
      expect(back.rows.map((row) => row.id)).toEqual(ids.slice(7, 12));
      expect([back.previous, back.next]).toEqual([ids[7], ids[11]]);
      const first = await listApplications(recruiter, posting.id, filters, { before: ids[3] }, 5);
      expect([first.rows.length, first.previous]).toEqual([3, null]);
    }
  });

  it("carry on in one column after its last known card, and read single cards again", async () => {
    const posting = await makeOpenPosting();
    const recruiter = await makeMember("recruiter");
    await fill(posting, 23);
    const whole = (await boardOf(recruiter, posting.id, active)).columns[0]!;
    const after = whole.cards[1]!.id;
    const { columns } = await boardOf(recruiter, posting.id, active, { column: whole.id, after, size: 2 });
    expect(columns).toHaveLength(1);
    expect(columns[0]!.cards).toEqual(whole.cards.slice(2, 4));
    expect(columns[0]!.count).toBe(whole.count);
    const single = await boardOf(recruiter, posting.id, active, { only: [after] });
    expect(single.columns.flatMap((column) => column.cards.map((card) => card.id))).toEqual([after]);
    expect(single.columns[0]!.count).toBe(whole.count);
  });

  it("find names without accents and case, and take wildcards by their letters", async () => {
    const posting = await makeOpenPosting();
    const recruiter = await makeMember("recruiter");
    for (const name of ["Zoë Müller", "Per_cent 100%", "Ana O'Brien"]) await makeApplication(posting, name);
    const found = async (q: string) =>
      (await listApplications(recruiter, posting.id, ApplicationFilters.parse({ q }))).rows.map(
        (row) => row.name,
      );
    expect(await found("zoe MULLER")).toEqual(["Zoë Müller"]);
    expect(await found("100%")).toEqual(["Per_cent 100%"]);
    expect(await found("o'brien")).toEqual(["Ana O'Brien"]);
    expect(await found("%")).toHaveLength(1);
    expect(await found("\\")).toEqual([]);
    expect(await found('\'; DROP TABLE "Application"; --')).toEqual([]);
  });

  it("say that an answer is overdue when the promise has passed and nobody has looked", async () => {
    const posting = await makeOpenPosting({ replyWithinDays: 5 });
    const recruiter = await makeMember("recruiter");
    const late = await makeApplication(posting);
    const fresh = await makeApplication(posting);
    const sixDaysAgo = new Date(Date.now() - 6 * 86_400_000);
    await db.application.update({ where: { id: late.id }, data: { createdAt: sixDaysAgo } });
    const { rows } = await listApplications(recruiter, posting.id, active);
    expect(rows.map(({ id, overdue }) => [id, overdue])).toEqual([
      [late.id, true],
      [fresh.id, false],
    ]);
  });
});

it("has its neighbours in the list that the filters make", async () => {
  const posting = await makeOpenPosting();
  const recruiter = await makeMember("recruiter");
  await fill(posting, 9);
  const { ids } = await everyPage(recruiter, posting.id, everything, 50);
  expect(await findNeighbours(recruiter, posting.id, ids[4]!, everything)).toEqual({
    previous: ids[3],
    next: ids[5],
    index: 4,
    count: 9,
  });
  const newest = { ...everything, order: "newest" as const };
  expect(await findNeighbours(recruiter, posting.id, ids[4]!, newest)).toMatchObject({
    previous: ids[5],
    next: ids[3],
  });
  // Somebody who has just been rejected still has a place among the active ones.
  const rejected = await db.application.findFirstOrThrow({ where: { status: "rejected" } });
  const place = await findNeighbours(recruiter, posting.id, rejected.id, active);
  expect(place.previous).not.toBeNull();
  expect(place.count).toBe(8);
});
