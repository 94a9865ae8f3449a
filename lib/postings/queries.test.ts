import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { allPostings, applyTo, makePublished, makeReadyDraft } from "@/lib/testing/postings";
import { configurePosting } from "./configure-posting";
import { createPosting } from "./create-posting";
import { deletePosting } from "./delete-posting";
import { publishPosting } from "./publish-posting";
import { countPostings, findPosting, findVersion, listPostings, listVersions } from "./queries";

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter", "Rita Recruiter");
});

const row = (id: string) => db.posting.findUniqueOrThrow({ where: { id }, include: { search: true } });
const isListed = async (id: string) => (await row(id)).search !== null;

describe("who sees it", () => {
  it("takes an unlisted posting out of the list at once", async () => {
    const postingId = await makePublished(recruiter);
    const settings = { confidential: false, replyWithinDays: null };
    await configurePosting(recruiter, { postingId, visibility: "unlisted", ...settings });
    expect(await isListed(postingId)).toBe(false);
    await configurePosting(recruiter, { postingId, visibility: "public", ...settings });
    expect(await isListed(postingId)).toBe(true);
  });

  it("does not let somebody lock themselves out", async () => {
    const postingId = await makePublished(recruiter);
    const outsider = await makeMember("admin");
    const input = { postingId, visibility: "public" as const, confidential: true, replyWithinDays: null };
    await expect(configurePosting(outsider, input)).rejects.toMatchObject({ code: "conflict" });
    await configurePosting(recruiter, input);
    expect(await findPosting(outsider, postingId)).toBeNull();
    expect(await listVersions(outsider, postingId)).toEqual([]);
    expect((await listPostings(outsider, allPostings)).rows).toEqual([]);
  });

  it("keeps pay that is not shown, and what was imported, from interviewers", async () => {
    const hidden = { min: 90_000, max: 90_000, currency: "GBP", period: "year" as const, shown: false };
    const shown = { min: 50_000, max: 60_000, currency: "GBP", period: "year" as const };
    const postingId = await makePublished(recruiter, { pay: [shown, hidden] });
    const interviewer = await makeMember("interviewer");
    await db.teamMember.create({ data: { postingId, userId: interviewer.userId, role: "interviewer" } });
    const view = (await findPosting(interviewer, postingId))!;
    expect(view.advert.pay).toMatchObject([shown]);
    expect((await findVersion(interviewer, postingId, 1))!.pay).toHaveLength(1);
    expect((await findVersion(recruiter, postingId, 1))!.pay).toHaveLength(2);
    expect(view).toMatchObject({ importedFrom: null, may: { edit: false, publish: false } });
  });
});

describe("the list", () => {
  it("pages by key without losing or repeating, narrows by words and status, and counts", async () => {
    const start = Date.now();
    for (let index = 0; index < 28; index++)
      await atTime(new Date(start + index), () =>
        createPosting(recruiter, {
          title: index % 2 ? `Cook ${index}` : `Nurse 100% ${index}`,
          language: "en",
        }),
      );
    const first = await listPostings(recruiter, allPostings);
    const second = await listPostings(recruiter, { ...allPostings, after: first.next });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 3, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(28);
    const cooks = await listPostings(recruiter, { ...allPostings, q: "cook" });
    expect(cooks.rows).toHaveLength(14);
    expect((await listPostings(recruiter, { ...allPostings, q: "100%" })).rows).toHaveLength(14);
    expect((await listPostings(recruiter, { ...allPostings, q: "100_" })).rows).toHaveLength(0);
    expect((await listPostings(recruiter, { ...allPostings, status: "closed" })).rows).toEqual([]);
    expect(await countPostings(recruiter, "cook")).toMatchObject({ draft: 14, published: 0 });
    expect((await listPostings(recruiter, { ...allPostings, after: "nonsense" })).rows).toHaveLength(25);
  });

  it("counts active applications by stage", async () => {
    const postingId = await makePublished(recruiter);
    await applyTo(postingId);
    const { id } = await applyTo(postingId);
    await db.application.update({ where: { id }, data: { status: "withdrawn" } });
    const [line] = (await listPostings(recruiter, allPostings)).rows;
    expect(line?.stages.map(({ name, count }) => `${name} ${count}`)).toEqual([
      "Applied 1",
      "Screening 0",
      "Interview 0",
      "Offer 0",
    ]);
  });

  it("lets the system do only what the schedule does", async () => {
    const postingId = await makeReadyDraft(recruiter);
    const system = mintSystem();
    await expect(publishPosting(system, { postingId })).rejects.toMatchObject({ code: "conflict" });
    await expect(deletePosting(system, { postingId })).rejects.toMatchObject({ code: "forbidden" });
  });
});
