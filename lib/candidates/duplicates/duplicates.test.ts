import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { distinguishCandidates } from "@/lib/candidate-merges/distinguish-candidates";
import { mergeCandidates } from "@/lib/candidate-merges/merge-candidates";
import { MergeCandidates } from "@/lib/candidate-merges/schema";
import { db, type Tx } from "@/lib/db";
import { joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { makeApplicant, makeCandidate } from "@/lib/testing/candidates";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { indexFile } from "../search/index-file";
import { listDuplicates, listDuplicatesOf } from "./find-duplicates";
import { distance, fingerprintOf, nearDistance } from "./fingerprint";
import { isSamePhone, type Known, linkKey } from "./signs";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
});

const vocabulary =
  "payments ledger queue berlin python team designed moved led review cache deploy nurse ward care".split(
    " ",
  );

/** A text of so many words, the same for the same seed. */
function cvOf(seed: number, words = 400): string {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  return Array.from({ length: words }, () => `${vocabulary[next() % vocabulary.length]}${next() % 40}`).join(
    " ",
  );
}

async function giveCv(applicationId: string, candidateId: string, text: string): Promise<void> {
  const data = { applicationId, kind: "cv", name: "cv.pdf", contentType: "application/pdf", size: 1 };
  const { id } = await db.file.create({
    data: { ...data, sha256: "0".repeat(64), storageKey: crypto.randomUUID(), readState: "read", text },
  });
  await indexFile(db as unknown as Tx, { id, kind: "cv", text, applicationId, candidateId });
}

const nobody: Known = { name: "A", email: "a@a.test", phone: null, links: [] };

describe("what makes two candidates look like one", () => {
  it.each<[string, Partial<Known>, Partial<Known>, string[]]>([
    ["an address in another case", { email: "zoe@x.test" }, { email: "ZOE@X.test" }, ["email"]],
    ["a plus-tag", { email: "zoe@x.test" }, { email: "zoe+jobs@x.test" }, ["email"]],
    ["Gmail's dots", { email: "zoe.m.uller@gmail.com" }, { email: "zoemuller@googlemail.com" }, ["email"]],
    ["dots elsewhere are another address", { email: "zoe.m@x.test" }, { email: "zoem@x.test" }, []],
    [
      "one local part at two hosts, and other names",
      { email: "zoe.mueller@x.test" },
      { name: "Zara Miller", email: "zoe.mueller@y.test" },
      [],
    ],
    [
      "the same number as dialled at home",
      { phone: "+44 20 7946 0018" },
      { phone: "020 7946 0018" },
      ["phone"],
    ],
    ["the same number with (0)", { phone: "+49 (0)30 901820" }, { phone: "030/901820" }, ["phone"]],
    ["a Norwegian number", { phone: "+47 412 34 567" }, { phone: "41234567" }, ["phone"]],
    ["one ending in two countries", { phone: "+44 20 7946 0018" }, { phone: "+46 20 7946 0018" }, []],
    ["numbers that are none", { phone: "0000000000" }, { phone: "000 000 0000" }, []],
    ["numbers typed off the keyboard", { phone: "1234567890" }, { phone: "12345678" }, []],
    [
      "a LinkedIn profile in two languages",
      { links: ["https://www.linkedin.com/in/zoe-m/"] },
      { links: ["http://de.linkedin.com/in/Zoe-M?locale=de"] },
      ["link"],
    ],
    [
      "a GitHub handle and one of its repositories",
      { links: ["https://github.com/zoem"] },
      { links: ["https://github.com/zoem/thing"] },
      ["link"],
    ],
    [
      "two GitHub handles",
      { links: ["https://github.com/zoem"] },
      { links: ["https://github.com/zoey"] },
      [],
    ],
    [
      "two LinkedIn front pages",
      { links: ["https://linkedin.com"] },
      { links: ["https://linkedin.com/"] },
      [],
    ],
    [
      "one employer's site",
      { links: ["https://acme.test"] },
      { name: "Bo Ek", links: ["https://www.acme.test/"] },
      [],
    ],
    ["one site and one name", { links: ["https://zoe.test"] }, { links: ["http://www.zoe.test/"] }, ["name"]],
    [
      "one name and one handle on two sites",
      { links: ["https://github.com/zoemuller"] },
      { links: ["https://gitlab.com/zoemuller"] },
      ["name"],
    ],
    [
      "one name in another order and one local part",
      { email: "zoe.mueller@x.test" },
      { name: "MÜLLER, Zoë", email: "zoe.mueller@y.test" },
      ["name"],
    ],
    ["one name alone", {}, {}, []],
    ["one name and an address like everybody's", { email: "info@x.test" }, { email: "info@y.test" }, []],
    [
      "one first name and one handle",
      { name: "Zoë", links: ["https://github.com/zoemuller"] },
      { name: "Zoe", links: ["https://gitlab.com/zoemuller"] },
      [],
    ],
    [
      "quotes and backslashes",
      { links: ["https://x.test/it's\\me"] },
      { links: ["https://x.test/it's\\me"] },
      ["link"],
    ],
  ])("%s", async (_, one, other, kinds) => {
    const first = await makeCandidate(one);
    const second = await makeCandidate(other);
    const found = await listDuplicatesOf(recruiter, first);
    expect(found.map((each) => [each.other.id, each.reasons.map(({ kind }) => kind)])).toEqual(
      kinds.length > 0 ? [[second, kinds]] : [],
    );
    const listed = (await listDuplicates(recruiter, null)).duplicates;
    expect(listed.map((each) => each.reasons.map(({ kind }) => kind))).toEqual(
      kinds.length > 0 ? [kinds] : [],
    );
  });

  it("compares numbers and links as people write them", () => {
    expect(isSamePhone("0049 170 1234568", "+49 170 1234568")).toBe(true);
    expect(isSamePhone("12345", "12345")).toBe(false);
    expect(isSamePhone(null, null)).toBe(false);
    expect(linkKey("not a link")).toBeNull();
    expect(linkKey("https://x.test/%E0%A4%A")).toBe("x.test/%e0%a4%a");
    expect(nobody.links).toEqual([]);
  });
});

describe("a CV that says nearly the same", () => {
  it("has nearly the same fingerprint, and another CV another one", () => {
    const text = cvOf(1);
    const print = fingerprintOf(text)!;
    expect(distance(print, fingerprintOf(text.toUpperCase().replaceAll(" ", ",\n"))!)).toBe(0);
    expect(distance(print, fingerprintOf(`${text} hobbies: chess`)!)).toBeLessThanOrEqual(nearDistance);
    for (let seed = 2; seed < 60; seed += 1)
      expect(distance(print, fingerprintOf(cvOf(seed))!)).toBeGreaterThan(nearDistance);
    expect(fingerprintOf("I can start at once.")).toBeNull();
  });

  it("is found, as far as one sees both, and the reason says so", async () => {
    const [open, secret] = [await makeOpenPosting(), await makeOpenPosting({ confidential: true })];
    const one = await makeApplicant(open, { name: "Zoë Müller" });
    const two = await makeApplicant(secret, { name: "Anna Berg" });
    const other = await makeApplicant(open, { name: "Cy Twombly" });
    await giveCv(one.applicationId, one.candidateId, cvOf(1));
    await giveCv(two.applicationId, two.candidateId, `${cvOf(1)} hobbies: chess`);
    await giveCv(other.applicationId, other.candidateId, cvOf(2));
    expect(await listDuplicatesOf(recruiter, one.candidateId)).toEqual([]);
    await joinTeam(secret.id, recruiter);
    expect(await listDuplicatesOf(recruiter, one.candidateId)).toMatchObject([
      { other: { id: two.candidateId, applications: 1 }, reasons: [{ kind: "cv" }] },
    ]);
  });
});

describe("what is offered", () => {
  const twins = async () =>
    [await makeCandidate({ phone: "5551234" }), await makeCandidate({ phone: "5551234" })] as [
      string,
      string,
    ];

  it("is nothing to those who do not merge", async () => {
    const [one] = await twins();
    for (const role of ["interviewer", "hiring-manager", "candidate"] as const) {
      const person = await makeMember(role);
      expect(await listDuplicatesOf(person, one)).toEqual([]);
      expect((await listDuplicates(person, null)).duplicates).toEqual([]);
    }
  });

  it("is not offered again once somebody has said that they are two, by any record of theirs", async () => {
    const [one, two] = await twins();
    const third = await makeCandidate({ name: "Bo" });
    await distinguishCandidates(recruiter, { candidateId: two, otherId: one });
    expect(await listDuplicatesOf(recruiter, one)).toEqual([]);
    await mergeCandidates(recruiter, MergeCandidates.parse({ keptId: third, mergedId: two }));
    expect(await listDuplicatesOf(recruiter, one)).toEqual([]);
    expect((await listDuplicates(recruiter, null)).duplicates).toEqual([]);
  });

  it("is found by the signs of merged records and of former addresses", async () => {
    const [one, two] = [
      await makeCandidate({ email: "zoe@x.test" }),
      await makeCandidate({ email: "zm@y.test" }),
    ];
    await mergeCandidates(recruiter, MergeCandidates.parse({ keptId: one, mergedId: two, email: "merged" }));
    const former = await makeCandidate({ email: "zoe+1@x.test" });
    const [found] = await listDuplicatesOf(recruiter, former);
    expect(found).toMatchObject({ other: { id: one }, reasons: [{ kind: "email" }] });
  });

  it("is nobody who is known from a hidden posting alone", async () => {
    const secret = await makeOpenPosting({ confidential: true });
    const one = await makeCandidate({ phone: "5551234" });
    await makeApplicant(secret, { phone: "5551234" });
    expect(await listDuplicatesOf(recruiter, one)).toEqual([]);
    expect((await listDuplicates(recruiter, null)).duplicates).toEqual([]);
  });
});
