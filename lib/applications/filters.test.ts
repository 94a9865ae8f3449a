import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { indexFile } from "@/lib/candidates/search/index-file";
import { indexNote, indexText } from "@/lib/candidates/search/index-text";
import { db, transaction } from "@/lib/db";
import { makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { ApplicationFilters } from "./filters";
import { boardOf, findNeighbours, findPipeline, listApplications } from "./queries";
import { applicationOrders } from "./schema";

type Posting = Awaited<ReturnType<typeof makeOpenPosting>>;
type Said = Record<string, string>;

let posting: Posting;
let rita: UserActor;
let otto: UserActor;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function addFile(application: { id: string; candidateId: string }, kind: string, text: string) {
  const { id: applicationId, candidateId } = application;
  const { id } = await db.file.create({
    data: {
      applicationId,
      kind,
      text,
      name: "cv.pdf",
      contentType: "application/pdf",
      size: 1,
      sha256: "0".repeat(64),
      storageKey: crypto.randomUUID(),
      readState: "read",
    },
  });
  await transaction((tx) => indexFile(tx, { id, kind, text, applicationId, candidateId }));
}

/** Ann is what nobody else is in every respect; Ben is as plain as can be; Cem has left. */
async function makePeople() {
  const [ann, ben, cem] = [
    await makeApplication(posting, "Ann Ångström"),
    await makeApplication(posting, "Ben Brown"),
    await makeApplication(posting, "Cem Çelik"),
  ];
  await db.application.update({
    where: { id: ann.id },
    data: {
      source: "referral",
      rating: 4,
      ownerId: rita.userId,
      createdAt: daysAgo(9),
      stageEnteredAt: daysAgo(9),
      message: "I keep bees.",
    },
  });
  await db.application.update({ where: { id: ben.id }, data: { rating: 2, stageId: posting.stages[1]!.id } });
  await db.application.update({ where: { id: cem.id }, data: { status: "withdrawn", ownerId: otto.userId } });
  await addFile(ann, "cv", "Ten years of TypeScript and C++ at a café in Łódź");
  await addFile(ben, "cv", "A career in C, and one year of JavaScript");
  await addFile(ben, "other", "Certificate: TypeScript for beginners");
  const note = { applicationId: ben.id, body: "Wants to work part-time" };
  const { id } = await db.note.create({ data: { ...note, authorId: rita.userId } });
  await transaction(async (tx) => {
    await indexNote(tx, { ...note, id, candidateId: ben.candidateId });
    const message = { text: "I keep bees.", applicationId: ann.id, candidateId: ann.candidateId };
    await indexText(tx, { ...message, kind: "message", recordId: ann.id });
  });
  const tag = await db.tag.create({ data: { name: "Speaker" } });
  const kept = await db.candidate.create({
    data: { name: "Ann", email: "ann@work.example", tags: { create: { tagId: tag.id } } },
  });
  await db.candidate.update({ where: { id: ann.candidateId }, data: { mergedIntoId: kept.id } });
  return { tagId: tag.id };
}

beforeEach(async () => {
  await resetDatabase();
  posting = await makeOpenPosting({ replyWithinDays: 5 });
  rita = await makeMember("recruiter", "Rita");
  otto = await makeMember("recruiter", "Otto");
});

async function namesOf(said: Said, actor = rita): Promise<string[]> {
  const filters = ApplicationFilters.parse({ status: "all", ...said });
  const { rows, count } = await listApplications(actor, posting.id, filters);
  const board = await boardOf(actor, posting.id, filters);
  const cards = board.columns.flatMap((column) => column.cards);
  // The list, its count and the board say the same.
  expect(count).toBe(rows.length);
  expect(board.columns.reduce((sum, column) => sum + column.count, 0)).toBe(count);
  expect(cards.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  return rows.map(({ name }) => name.split(" ")[0]!).sort();
}

describe("each filter finds those whom it is about, on the board and in the list", () => {
  const table: [string, (ids: { tagId: string }) => Said, string[]][] = [
    ["nothing", () => ({}), ["Ann", "Ben", "Cem"]],
    ["the status", () => ({ status: "withdrawn" }), ["Cem"]],
    ["the usual status", () => ({ status: "nonsense" }), ["Ann", "Ben"]],
    ["the stage", () => ({ stage: posting.stages[1]!.id }), ["Ben"]],
    ["the source", () => ({ source: "referral" }), ["Ann"]],
    ["a tag of the record that it was merged into", ({ tagId }) => ({ tag: tagId }), ["Ann"]],
    ["a skill in the CV and in no other file", () => ({ skill: "TypeScript" }), ["Ann"]],
    ["a skill that is more than letters", () => ({ skill: "C++" }), ["Ann"]],
    ["at least so many stars", () => ({ rating: "3" }), ["Ann"]],
    ["fewer stars", () => ({ rating: "2" }), ["Ann", "Ben"]],
    ["stars that do not exist", () => ({ rating: "9" }), ["Ann", "Ben", "Cem"]],
    ["mine", () => ({ owner: "me" }), ["Ann"]],
    ["nobody's", () => ({ owner: "nobody" }), ["Ben"]],
    ["somebody's", () => ({ owner: otto.userId }), ["Cem"]],
    ["more than so many days in the stage", () => ({ days: "8" }), ["Ann"]],
    ["not so many days", () => ({ days: "9999" }), ["Ann", "Ben", "Cem"]],
    ["whose answer is overdue", () => ({ overdue: "yes" }), ["Ann"]],
    ["a name", () => ({ q: "angstrom" }), ["Ann"]],
    ["a word of the CV", () => ({ text: "cafe" }), ["Ann"]],
    ["a word of the message", () => ({ text: "bees" }), ["Ann"]],
    ["a word of a note", () => ({ text: "part-time" }), ["Ben"]],
    ["one word and not the other", () => ({ text: "year -javascript" }), ["Ann"]],
    ["one word or the other", () => ({ text: "bees OR javascript" }), ["Ann", "Ben"]],
    ["words of different texts", () => ({ text: "career part-time" }), ["Ben"]],
    ["another form of the word", () => ({ text: "careers" }), ["Ben"]],
    ["nobody who says it anywhere", () => ({ text: "-javascript" }), ["Ann", "Cem"]],
    ["what cannot be read, word by word", () => ({ text: "(bees" }), ["Ann"]],
    ["a phrase", () => ({ text: '"years of typescript"' }), ["Ann"]],
    ["what is no word", () => ({ text: "\0'; --" }), []],
    ["several at once", () => ({ owner: "me", skill: "TypeScript", rating: "5" }), []],
  ];
  it.each(table)("%s", async (_, saidOf, expected) => {
    const ids = await makePeople();
    expect(await namesOf(saidOf(ids))).toEqual(expected);
  });

  it("offers what there is to choose from", async () => {
    const { tagId } = await makePeople();
    await db.postingSkill.create({
      data: { postingId: posting.id, position: 0, name: "TypeScript", need: "must" },
    });
    expect(await findPipeline(rita, posting.id)).toMatchObject({
      sources: ["careers-site", "referral"],
      skills: ["TypeScript"],
      tags: [{ id: tagId, name: "Speaker" }],
      owners: [
        { id: otto.userId, name: "Otto" },
        { id: rita.userId, name: "Rita" },
      ],
    });
  });
});

describe("each order", () => {
  const names = ["Éva", "adam", "Zoë", "Bo", "bo", "Çan", "Ida", "Ugo", "Lin", "Kim", "Moe"];

  it.each(applicationOrders)("%s pages forwards and backwards without a miss or a repeat", async (order) => {
    for (const [index, name] of names.entries()) {
      const { id } = await makeApplication(posting, name);
      const data = {
        rating: [null, 3, 5][index % 3],
        createdAt: daysAgo(20 + (index % 4)),
        stageEnteredAt: daysAgo(index % 5),
      };
      await db.application.update({ where: { id }, data });
    }
    const filters = ApplicationFilters.parse({ order });
    const whole = (await listApplications(rita, posting.id, filters)).rows;
    const ids = whole.map((row) => row.id);
    const paged: string[] = [];
    for (let after: string | undefined; ; after = paged.at(-1)) {
      const page = await listApplications(rita, posting.id, filters, { after }, 3);
      paged.push(...page.rows.map((row) => row.id));
      if (!page.next) break;
    }
    expect(paged).toEqual(ids);
    const back = await listApplications(rita, posting.id, filters, { before: ids[8] }, 5);
    expect(back.rows.map((row) => row.id)).toEqual(ids.slice(3, 8));
    const column = { column: posting.stages[0]!.id, after: ids[4], size: 3 };
    const { columns } = await boardOf(rita, posting.id, filters, column);
    expect(columns[0]!.cards.map((card) => card.id)).toEqual(ids.slice(5, 8));
    expect(await findNeighbours(rita, posting.id, ids[6]!, filters)).toEqual({
      previous: ids[5],
      next: ids[7],
      index: 6,
      count: 11,
    });
    const shown = whole.map((row) => row[keyOf[order]]);
    expect(shown).toEqual(shown.toSorted(comparisons[order]));
  });

  const keyOf = {
    oldest: "appliedAt",
    newest: "appliedAt",
    name: "name",
    rating: "rating",
    "in-stage": "stageEnteredAt",
  } as const;
  const by = (sign: number) => (one: unknown, other: unknown) =>
    one === other ? 0 : (one as string) < (other as string) ? -sign : sign;
  const comparisons = {
    oldest: by(1),
    newest: by(-1),
    "in-stage": by(1),
    rating: (one: unknown, other: unknown) => Number(other ?? 0) - Number(one ?? 0),
    name: (one: unknown, other: unknown) =>
      String(one).localeCompare(String(other), "en", { sensitivity: "base" }),
  };
});

it("takes only the row's own applications' texts, not those of another posting", async () => {
  const other = await makeOpenPosting();
  const here = await makeApplication(posting, "Dora");
  const there = await db.application.create({
    data: {
      postingId: other.id,
      candidateId: here.candidateId,
      stageId: other.stages[0]!.id,
      submissionKey: crypto.randomUUID(),
      consentAt: new Date(),
      stageEnteredAt: new Date(),
      statusChangedAt: new Date(),
    },
  });
  await addFile(there, "cv", "Secretly applied elsewhere");
  expect(await namesOf({ text: "secretly" })).toEqual([]);
});
