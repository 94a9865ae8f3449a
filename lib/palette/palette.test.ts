import { beforeEach, describe, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import type { Actor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { searchPalette } from "./queries";
import { PaletteSearch } from "./schema";

beforeEach(resetDatabase);

const search = (actor: Actor, typed: string) => searchPalette(actor, PaletteSearch.parse({ q: typed }));
const people = async (actor: Actor, typed: string) =>
  (await search(actor, typed)).people.map(({ name }) => name);
const titles = async (actor: Actor, typed: string) =>
  (await search(actor, typed)).postings.map(({ title }) => title);

const titleOf = (id: string, title: string) => db.posting.update({ where: { id }, data: { title } });

describe("finding people", () => {
  it("takes the beginnings of names in any order, and says where they stand", async () => {
    const recruiter = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    const application = await makeApplication(posting, "Amara Diallo");
    await makeApplication(posting, "Maria Müller-Lüdenscheidt");
    for (const typed of ["am", "AMARA", "diallo am", "  Amara   Dia "])
      expect(await people(recruiter, typed)).toEqual(["Amara Diallo"]);
    expect(await people(recruiter, "lüden")).toEqual(["Maria Müller-Lüdenscheidt"]);
    expect((await search(recruiter, "amara")).people[0]?.application).toEqual({
      id: application.id,
      posting: "Senior backend engineer",
      stage: "Applied",
      status: "active",
    });
  });

  it("forgives typing errors and missing accents", async () => {
    const recruiter = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    for (const name of ["Karim Haddad", "Jürgen Müller", "Beatriz Santos"])
      await makeApplication(posting, name);
    expect(await people(recruiter, "karmi")).toEqual(["Karim Haddad"]);
    expect(await people(recruiter, "jurgen muller")).toEqual(["Jürgen Müller"]);
    expect(await people(recruiter, "beatirz")).toEqual(["Beatriz Santos"]);
    expect(await people(recruiter, "xylophone")).toEqual([]);
  });

  it("takes no sign for a pattern, and finds by the whole address", async () => {
    const recruiter = await makeMember("recruiter");
    const { candidateId } = await makeApplication(await makeOpenPosting(), "Amara Diallo");
    for (const typed of ["%%", "__", "\\\\", "a%l", "' OR '"])
      expect(await people(recruiter, typed)).toEqual([]);
    const { email } = await db.candidate.findUniqueOrThrow({ where: { id: candidateId } });
    expect(await people(recruiter, email.toUpperCase())).toEqual(["Amara Diallo"]);
  });

  it("shows a person once, with the newest application, also when two records are of the same person", async () => {
    const recruiter = await makeMember("recruiter");
    const [older, newer] = [await makeOpenPosting(), await makeOpenPosting()];
    const first = await makeApplication(older, "Amara Diallo");
    const second = await makeApplication(newer, "Amara Diallo");
    await db.candidate.update({
      where: { id: second.candidateId },
      data: { mergedIntoId: first.candidateId },
    });
    await db.application.update({ where: { id: first.id }, data: { createdAt: new Date("2020-01-01") } });
    const found = (await search(recruiter, "amara")).people;
    expect(found).toMatchObject([{ id: first.candidateId, application: { id: second.id } }]);
  });

  it("finds those without an application for recruiters only", async () => {
    await db.candidate.create({ data: { name: "Amara Diallo", email: "amara@example.test" } });
    expect(await people(await makeMember("recruiter"), "amara")).toEqual(["Amara Diallo"]);
    expect(await people(await makeMember("hiring-manager"), "amara")).toEqual([]);
  });
});

describe("finding postings", () => {
  it("by title, company or reference, with typing errors", async () => {
    const recruiter = await makeMember("recruiter");
    await titleOf((await makeOpenPosting()).id, "School cook");
    await titleOf((await makeOpenPosting()).id, "Backend engineer");
    expect(await titles(recruiter, "cook")).toEqual(["School cook"]);
    expect(await titles(recruiter, "arco back")).toEqual(["Backend engineer"]);
    expect(await titles(recruiter, "enginer")).toEqual(["Backend engineer"]);
  });
});

describe("who finds what", () => {
  it("never shows a confidential posting or its people to anybody outside its team", async () => {
    const posting = await makeOpenPosting({ confidential: true });
    await titleOf(posting.id, "Chief executive");
    await makeApplication(posting, "Amara Diallo");
    const inside = await makeMember("recruiter");
    await joinTeam(posting.id, inside);
    expect(await titles(inside, "chief")).toEqual(["Chief executive"]);
    expect(await people(inside, "amara")).toEqual(["Amara Diallo"]);
    for (const role of ["admin", "recruiter", "hiring-manager", "interviewer", "candidate"] as const) {
      const outside = await makeMember(role);
      for (const typed of ["chief", "chieff", "executive"]) expect(await titles(outside, typed)).toEqual([]);
      for (const typed of ["amara", "amarra", "diallo"]) expect(await people(outside, typed)).toEqual([]);
    }
    expect(await search(mintVisitor(), "amara")).toEqual({ postings: [], people: [] });
  });

  it("shows hiring managers their teams', and interviewers whom they interview", async () => {
    const recruiter = await makeMember("recruiter");
    const [mine, other] = [await makeOpenPosting(), await makeOpenPosting()];
    await titleOf(other.id, "Senior cook");
    const [seen] = [await makeApplication(mine, "Amara Diallo"), await makeApplication(mine, "Amara Osei")];
    await makeApplication(other, "Amara Kovač");
    const manager = await makeMember("hiring-manager");
    await joinTeam(mine.id, manager);
    const interviewer = await makeMember("interviewer");
    await assignInterviewer(recruiter, { applicationId: seen.id, userId: interviewer.userId });
    expect((await people(recruiter, "amara")).sort()).toEqual(["Amara Diallo", "Amara Kovač", "Amara Osei"]);
    expect((await people(manager, "amara")).sort()).toEqual(["Amara Diallo", "Amara Osei"]);
    expect(await people(interviewer, "amara")).toEqual(["Amara Diallo"]);
    for (const actor of [manager, interviewer])
      expect(await titles(actor, "senior")).toEqual(["Senior backend engineer"]);
  });

  it("shows of a person with several applications only those that one sees", async () => {
    const [open, hidden] = [await makeOpenPosting(), await makeOpenPosting({ confidential: true })];
    const seen = await makeApplication(open, "Amara Diallo");
    const unseen = await makeApplication(hidden, "Amara Diallo");
    await db.application.update({ where: { id: unseen.id }, data: { candidateId: seen.candidateId } });
    await db.candidate.delete({ where: { id: unseen.candidateId } });
    const found = (await search(await makeMember("admin"), "amara")).people;
    expect(found).toMatchObject([{ application: { id: seen.id } }]);
  });
});
