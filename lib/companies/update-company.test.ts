import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { makePublished } from "@/lib/testing/postings";
import { findCompany, listCompanyLines } from "./queries";
import { checkAccent, leastContrast } from "./rules";
import { UpdateCompany } from "./schema";
import { updateCompany } from "./update-company";

let recruiter: UserActor;
let postingId: string;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
  postingId = await makePublished(recruiter);
});

async function change(facts: Record<string, unknown>, actor = recruiter) {
  const [company] = await listCompanyLines(recruiter);
  const { id: companyId, updatedAt: seenUpdatedAt, name, website, accent } = company!;
  const input = UpdateCompany.parse({ companyId, seenUpdatedAt, name, website, accent, ...facts });
  return updateCompany(actor, input);
}

describe("changing a company", () => {
  it("changes what the public finds of its postings, and says which fields", async () => {
    await change({ name: "Arco Holding", website: "arco.example.com", accent: "#0F6E84" });
    expect(await listCompanyLines(recruiter)).toMatchObject([
      {
        name: "Arco Holding",
        website: "https://arco.example.com",
        accent: "#0f6e84",
        postings: 1,
        published: 1,
      },
    ]);
    const row = await db.postingSearch.findUniqueOrThrow({ where: { postingId }, select: { company: true } });
    expect(row.company).toBe("Arco Holding");
    const [event] = await db.event.findMany({ where: { name: "company.updated" } });
    expect(event?.data).toEqual({ fields: ["name", "website", "accent"] });
  });

  it("lets nobody write over what they have not seen, and takes no name twice", async () => {
    const [company] = await listCompanyLines(recruiter);
    await change({ website: "https://one.example.com" });
    const stale = change({ website: "https://two.example.com", seenUpdatedAt: company!.updatedAt });
    await expect(stale).rejects.toMatchObject({ code: "conflict" });
    await db.company.create({ data: { name: "Brightwater", slug: "brightwater" } });
    await expect(change({ name: "BRIGHTWATER" })).rejects.toMatchObject({
      code: "invalid",
      fields: { name: expect.anything() },
    });
  });

  it("writes nothing where nothing has changed", async () => {
    await change({});
    expect(await db.event.count({ where: { name: "company.updated" } })).toBe(0);
  });

  it("is for recruiters and admins", async () => {
    const manager = await makeMember("hiring-manager");
    await expect(change({ accent: "#123456" }, manager)).rejects.toMatchObject({ code: "forbidden" });
    expect(await listCompanyLines(manager)).toEqual([]);
    await change({ accent: "#123456" }, await makeMember("admin"));
  });

  it("counts no confidential posting of others", async () => {
    await db.posting.update({ where: { id: postingId }, data: { confidential: true } });
    const [company] = await listCompanyLines(recruiter);
    expect(company).toMatchObject({ postings: 1 });
    expect(await findCompany(await makeMember("admin"), company!.id)).toMatchObject({ postings: 0 });
  });
});

describe("the accent", () => {
  it("can be read on light and dark pages, whatever colour is given", () => {
    for (const hex of [
      "#000000",
      "#ffffff",
      "#ffff00",
      "#00ff00",
      "#ff0000",
      "#0000ff",
      "#ff00ff",
      "#808080",
    ]) {
      const { onLight, onDark, isReadable } = checkAccent(hex);
      expect(Math.min(onLight, onDark), hex).toBeGreaterThanOrEqual(leastContrast);
      expect(isReadable).toBe(true);
    }
  });

  it("knows the contrast of a colour with white, and says which are shown darker", () => {
    expect(checkAccent("#000000").asGiven).toBeCloseTo(21);
    expect(checkAccent("#767676").asGiven).toBeCloseTo(4.54, 1);
    expect(checkAccent("#ffd400").isDarkened).toBe(true);
    expect(checkAccent("#1b3a5c").isDarkened).toBe(false);
  });

  it("is a colour in hexadecimal", () => {
    const parse = (accent: string | null) => UpdateCompany.shape.accent.safeParse(accent);
    expect(parse("").data).toBeNull();
    expect(parse(null).data).toBeNull();
    expect(parse("red").success).toBe(false);
    expect(parse("#ABCDEF").data).toBe("#abcdef");
  });
});
