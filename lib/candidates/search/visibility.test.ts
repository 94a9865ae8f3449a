import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { makeApplicant, makeCandidate } from "@/lib/testing/candidates";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { candidatesVisibleTo } from "../policy";
import { indexText } from "./index-text";
import { searchCandidates } from "./search-candidates";

beforeEach(resetDatabase);

async function found(actor: UserActor, q: string) {
  const result = await searchCandidates(actor, { q });
  if ("problem" in result) throw new Error(result.problem.message);
  return result.found;
}
const names = async (actor: UserActor, q: string) =>
  (await found(actor, q)).people.map(({ name }) => name).sort();

const kinds = ["cv", "message", "note", "profile"] as const;

/** Of each posting one applicant, in whose texts of every kind a word stands that is found nowhere else. */
async function tell() {
  const author = await makeMember("recruiter");
  const said: Record<string, string> = {};
  for (const [place, confidential] of [
    ["open", false],
    ["secret", true],
  ] as const) {
    const posting = await makeOpenPosting({ confidential });
    said[place] = posting.id;
    const word = (kind: string) => `${place}${kind}word`;
    const { applicationId } = await makeApplicant(posting, {
      name: `${place} person`,
      links: [`https://x.test/${word("profile")}`],
      cv: word("cv"),
      message: word("message"),
      note: { authorId: author.userId, body: word("note") },
    });
    said[`${place}Application`] = applicationId;
  }
  return said as Record<"open" | "secret" | "openApplication" | "secretApplication", string>;
}

describe("who finds which text", () => {
  it.each<[string, UserActor["role"], { team?: boolean; assigned?: boolean }, string[]]>([
    ["an admin", "admin", {}, ["open"]],
    ["a recruiter", "recruiter", {}, ["open"]],
    ["a recruiter on the teams", "recruiter", { team: true }, ["open", "secret"]],
    ["a hiring manager", "hiring-manager", {}, []],
    ["a hiring manager on the teams", "hiring-manager", { team: true }, ["open", "secret"]],
    ["an interviewer", "interviewer", {}, []],
    ["an interviewer on the teams", "interviewer", { team: true }, []],
    ["an interviewer of both", "interviewer", { team: true, assigned: true }, ["open", "secret"]],
    ["an interviewer who has left the teams", "interviewer", { assigned: true }, []],
    ["a candidate", "candidate", {}, []],
  ])("%s", async (_, role, { team, assigned }, seen) => {
    const told = await tell();
    const actor = await makeMember(role);
    for (const place of ["open", "secret"] as const) {
      if (team) await joinTeam(told[place], actor);
      const applicationId = told[`${place}Application`];
      if (assigned) await db.applicationInterviewer.create({ data: { applicationId, userId: actor.userId } });
    }
    for (const place of ["open", "secret"])
      for (const kind of kinds)
        expect([kind, await names(actor, `${place}${kind}word`)]).toEqual([
          kind,
          seen.includes(place) ? [`${place} person`] : [],
        ]);
    const everybody = await found(actor, "");
    expect(everybody.people.map(({ name }) => name).sort()).toEqual(seen.map((place) => `${place} person`));
    expect(everybody.total).toBe(seen.length);
    const counted = Object.values(everybody.facets).flatMap((values) => values.map(({ count }) => count));
    expect(Math.max(0, ...counted)).toBe(seen.length);
    expect(await names(actor, "-nobodysword")).toEqual(seen.map((place) => `${place} person`));
    const visible = await db.candidate.findMany({
      where: candidatesVisibleTo(actor),
      select: { name: true },
    });
    expect(visible.map(({ name }) => name).sort()).toEqual(seen.map((place) => `${place} person`));
  });

  it("suggests no word that only hidden texts have", async () => {
    await tell();
    const recruiter = await makeMember("recruiter");
    expect((await found(recruiter, "secretcvwors")).corrected).toBeNull();
    expect((await found(recruiter, "opencvwors")).corrected).toBe("opencvword");
  });

  it("shows of a person with a hidden application the rest, and why they were found from the rest alone", async () => {
    const told = await tell();
    const secret = await db.application.findUniqueOrThrow({ where: { id: told.secretApplication } });
    const open = await db.application.findUniqueOrThrow({ where: { id: told.openApplication } });
    await db.candidate.update({
      where: { id: secret.candidateId },
      data: { mergedIntoId: open.candidateId },
    });
    const recruiter = await makeMember("recruiter");
    const [person] = (await found(recruiter, "opencvword OR secretcvword")).people;
    expect(person).toMatchObject({ count: 1, matches: [{ where: "CV" }] });
    expect(JSON.stringify(person)).not.toContain("secret");
    expect(await names(recruiter, "secretnoteword")).toEqual([]);
    expect(await names(recruiter, "opencvword -secretcvword")).toEqual(["open person"]);
  });

  it("keeps what was written about somebody without an application to those who recruit", async () => {
    const candidateId = await makeCandidate({ name: "Added Person" });
    const text = { candidateId, applicationId: null, text: "handwritten" };
    await indexText(db as never, { ...text, kind: "note", recordId: crypto.randomUUID() });
    expect(await names(await makeMember("recruiter"), "handwritten")).toEqual(["Added Person"]);
    expect(await names(await makeMember("hiring-manager"), "handwritten")).toEqual([]);
    expect(await names(await makeMember("interviewer"), "name:added")).toEqual([]);
  });

  it("tells interviewers nothing of ratings", async () => {
    const told = await tell();
    await db.application.updateMany({ data: { rating: 5 } });
    const interviewer = await makeMember("interviewer");
    await joinTeam(told.open, interviewer);
    await db.applicationInterviewer.create({
      data: { applicationId: told.openApplication, userId: interviewer.userId },
    });
    expect(await names(interviewer, "person")).toEqual(["open person"]);
    for (const q of ["rating:5", "rating:none", "rating:1..5"])
      expect(await names(interviewer, q)).toEqual([]);
    expect(await names(await makeMember("recruiter"), "rating:5")).toEqual(["open person"]);
  });
});

describe("a search", () => {
  it.each([
    ["typescript", ["Ada"]],
    ["java", ["Bo"]],
    ["java*", ["Bo"]],
    ["type*", ["Ada"]],
    ["developers", ["Ada", "Bo"]],
    ["developer", ["Ada", "Bo"]],
    ['"senior developers"', ["Ada"]],
    ['"developer senior"', []],
    ["c++", ["Bo"]],
    ["node.js", ["Ada"]],
    ["typescript java", []],
    ["typescript OR java", ["Ada", "Bo"]],
    ["developer -java", ["Ada"]],
    ["developer NOT (java OR typescript)", []],
    ["kindness", ["Ada"]],
    ["skill:kindness", []],
    ["name:lovel", ["Ada"]],
    ["lovelace", ["Ada"]],
    ["lovelcae", ["Ada"]],
    ["name:lovelase", ["Ada"]],
    ["tag:strong", ["Ada"]],
    ["tag:stro*", ["Ada"]],
    ["tag:stro", []],
    ["-tag:strong", ["Bo"]],
    ["posting:backend", ["Ada", "Bo"]],
    ['posting:"backend"', []],
    ["posting:100%", []],
    ["stage:screening", ["Bo"]],
    ["stage:screen", ["Bo"]],
    ["stage:applied source:referral", []],
    ["stage:screening source:referral", ["Bo"]],
    ["source:careers-site", ["Ada"]],
    ["status:rejected", ["Bo"]],
    ["rating:>=4", ["Ada"]],
    ["rating:none", ["Bo"]],
    ["applied:2026-01..2026-02", ["Ada"]],
    ["applied:>2026-02", ["Bo"]],
    ["in:pool", ["Bo"]],
    ["in:silver", ["Bo"]],
    ['in:"silver"', []],
  ])("for %s", async (q, expected) => {
    const actor = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    const note = { authorId: actor.userId, body: "Full of kindness" };
    const ada = await makeApplicant(posting, {
      name: "Ada Lovelace",
      cv: "Senior developers: TypeScript, Node.js",
      note,
    });
    const bo = await makeApplicant(posting, { name: "Bo Ek", cv: "Java & C++ developer" });
    await db.application.update({
      where: { id: ada.applicationId },
      data: { rating: 4, createdAt: new Date("2026-02-28T23:59:00Z") },
    });
    await db.application.update({
      where: { id: bo.applicationId },
      data: {
        ...{ status: "rejected", source: "referral", createdAt: new Date("2026-03-01T00:01:00Z") },
        stageId: posting.stages[1]!.id,
      },
    });
    await db.tag.create({
      data: { name: "Strong", candidates: { create: { candidateId: ada.candidateId } } },
    });
    await db.talentPool.create({
      data: {
        name: "Silver medallists",
        members: { create: { candidateId: bo.candidateId, expiresOn: new Date("2027-01-01") } },
      },
    });
    const firstNames = (await names(actor, q)).map((name) => name.split(" ")[0]);
    expect(firstNames).toEqual(expected);
  });

  it("marks what it found, as text", async () => {
    const actor = await makeMember("recruiter");
    const cv = `${"word ".repeat(200)}<b>Rust</b> & C++ for Zoë’s team ${"word ".repeat(200)}`;
    await makeApplicant(await makeOpenPosting(), { name: "Ada", cv });
    const [person] = (await found(actor, "zoe c++ rust")).people;
    const marked = person!.matches[0]!.excerpt.filter(({ hit }) => hit).map(({ text }) => text);
    expect(marked).toEqual(["Rust", "C++", "Zoë"]);
    expect(person!.matches[0]!.excerpt.map(({ text }) => text).join("")).toContain(
      "<b>Rust</b> & C++ for Zoë’s team",
    );
  });

  it("pages through everybody by key, once each", async () => {
    const actor = await makeMember("recruiter");
    const posting = await makeOpenPosting();
    for (let index = 0; index < 55; index += 1) await makeApplicant(posting, { name: `Person ${index}` });
    await db.candidate.updateMany({ data: { createdAt: new Date("2026-01-01") } });
    const seen: string[] = [];
    let after = null as Awaited<ReturnType<typeof found>>["next"];
    do {
      const result = await searchCandidates(actor, { q: "person", after });
      if ("problem" in result) throw new Error(result.problem.message);
      expect(result.found.total).toBe(55);
      seen.push(...result.found.people.map(({ id }) => id));
      after = result.found.next;
    } while (after);
    expect(new Set(seen).size).toBe(55);
    expect(seen).toHaveLength(55);
  });

  it("narrows to a facet and back by what one could type", async () => {
    const actor = await makeMember("recruiter");
    await makeApplicant(await makeOpenPosting(), { name: "Ada", cv: "rust" });
    const [posting] = (await found(actor, "rust OR go")).facets.posting;
    expect(posting!.narrowed).toEqual({
      selected: false,
      q: '(rust OR go) posting:"Senior backend engineer"',
    });
    const [chosen] = (await found(actor, posting!.narrowed!.q)).facets.posting;
    expect(chosen!.narrowed).toEqual({ selected: true, q: "(rust OR go)" });
  });
});
