import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readAdvert } from "@/lib/adverts/read/read-text";
import type { UserActor } from "@/lib/auth/actor";
import { atTime } from "@/lib/clock";
import { acceptCompany } from "@/lib/companies/accept-company";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { editFacts, postingEvents } from "@/lib/testing/postings";
import { editPosting } from "./edit-posting";
import { importPosting } from "./import-posting";
import { publishPosting } from "./publish-posting";
import { findPosting, findVersion } from "./queries";
import { ImportPosting } from "./schema";

const folder = path.join(import.meta.dirname, "../adverts/examples");
const examples = readdirSync(folder).filter((name) => name !== "expected.json");
const noon = new Date("2026-11-23T12:00:00Z");

let recruiter: UserActor;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
});

describe("importing", () => {
  it.each(examples)("%s loses no fact on the way to what the public reads", async (name) => {
    const source = readFileSync(path.join(folder, name), "utf8");
    const { advert } = readAdvert(source, { now: noon });
    await atTime(noon, async () => {
      const { postingId } = await importPosting(recruiter, { source, via: "paste" });
      const draft = (await findPosting(recruiter, postingId))!;
      expect(draft.advert).toEqual(advert);
      expect(draft.importedFrom?.readings.length).toBeGreaterThan(5);
      if (draft.proposedCompany) await acceptCompany(recruiter, { postingId });
      // What an advert leaves out and a lawful posting needs, a recruiter adds.
      const missing = {
        ...(advert.locations.length === 0 &&
          advert.workplace !== "remote" && { locations: [{ country: "GB" }] }),
        guessed: advert.guessed.filter((field) => field !== "companyName"),
      };
      await editFacts(recruiter, postingId, missing);
      await publishPosting(recruiter, { postingId });
      const published = await findVersion(recruiter, postingId, 1);
      expect(published).toEqual({ ...advert, ...missing, postedOn: advert.postedOn ?? "2026-11-23" });
    });
  });

  it("keeps the source and where each field stands in it, and names no words in the log", async () => {
    const source = readFileSync(path.join(folder, "senior-backend-engineer.txt"), "utf8");
    const { postingId } = await importPosting(recruiter, { source, via: "file" });
    const { importedFrom } = (await findPosting(recruiter, postingId))!;
    const title = importedFrom!.readings.find(({ field }) => field === "title")!;
    const [span] = title.spans;
    expect(importedFrom!.source.slice(span!.start, span!.end)).toBe("Senior Backend Engineer");
    expect(importedFrom).toMatchObject({ via: "file", accepted: [] });
    expect(await postingEvents(postingId)).toMatchObject([{ name: "posting.imported" }]);
    expect(await db.company.count()).toBe(0);
  });

  it("remembers which readings somebody has checked", async () => {
    const source = readFileSync(path.join(folder, "school-cook-plain.txt"), "utf8");
    const { postingId } = await importPosting(recruiter, { source, via: "paste" });
    const { advert, version } = (await findPosting(recruiter, postingId))!;
    const accepted = ["title", "pay.0.period"];
    const guessed = advert.guessed.filter((field) => field !== "pay.0.period");
    await editPosting(recruiter, { postingId, version, advert: { ...advert, guessed }, accepted });
    const view = (await findPosting(recruiter, postingId))!;
    expect(view.importedFrom?.accepted).toEqual(accepted);
    expect(view.advert.guessed).not.toContain("pay.0.period");
  });

  it.each([
    ["markup", "<script>alert(1)</script>\n<b onclick=x>Engineer</b>\n[x](javascript:alert(1))"],
    ["a formula", '=HYPERLINK("http://x")\nCompany: =1+1'],
    ["NULs and overrides", "Engineer\u0000\u202Egnirts\u0007\nPay: £ 182K"],
    ["absurd numbers", "Engineer\nSalary: £999999999999999999999999K\nHours: 900000 per week\nOpenings: -4"],
    ["one long line", "Engineer ".repeat(60_000)],
  ])("makes a harmless draft of %s", async (_, source) => {
    const parsed = ImportPosting.safeParse({ source, via: "paste" });
    if (!parsed.success) return;
    const { postingId } = await importPosting(recruiter, parsed.data);
    const { advert, version } = (await findPosting(recruiter, postingId))!;
    await editFacts(recruiter, postingId, { contactName: "Ida" });
    expect((await findPosting(recruiter, postingId))!.version).toBe(version + 1);
    expect(JSON.stringify(advert)).not.toMatch(/\\u0000|\u202E/);
  });

  it("says when there is nothing to read", async () => {
    const importing = importPosting(recruiter, { source: "\u0000 \u202E", via: "paste" });
    await expect(importing).rejects.toMatchObject({ code: "invalid" });
    expect(await db.posting.count()).toBe(0);
  });
});
