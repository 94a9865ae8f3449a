import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Advert } from "../schema";
import { readAdvert } from "./read-text";

const folder = join(import.meta.dirname, "../examples");
const now = new Date("2026-11-20T10:00:00Z");
type Facts = Record<string, unknown>;
const { _read_me, ...expected } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<
  string,
  Facts
>;

const subheadings = (advert: Advert) =>
  advert.sections.flatMap((one) =>
    one.body
      .split("\n")
      .filter((line) => line.startsWith("### "))
      .map((line) => line.slice(4)),
  );
const bullets = (advert: Advert) =>
  advert.sections.flatMap((one) => one.body.split("\n").filter((line) => line.startsWith("- "))).length;
/** Our paths in the words of expected.json. */
const guessPath = (path: string) => path.replace("start.on", "startsOn").replace("pay.0.", "pay.");

/** An advert in the words of expected.json. */
function factsOf(advert: Advert): Facts {
  const closesTime = advert.closesTime ? `T${advert.closesTime}:00Z` : "";
  return {
    ...advert,
    company: advert.companyName,
    languages: advert.languages.map((one) => one.code),
    pay: advert.pay[0] ?? null,
    guessed: advert.guessed.map(guessPath).sort(),
    postedDaysAgo: advert.postedOn
      ? Math.round((Date.parse(now.toISOString().slice(0, 10)) - Date.parse(advert.postedOn)) / 86_400_000)
      : null,
    closesAt: advert.closesOn ? `${advert.closesOn}${advert.timeZone === "UTC" ? closesTime : ""}` : null,
    benefits: advert.benefits.length > 0 ? advert.benefits : null,
    skillsInclude: advert.skills.map((one) => one.name),
    skillsCount: advert.skills.length,
    sections: advert.sections.map((one) => one.heading).filter((heading) => heading !== ""),
    subsections: subheadings(advert),
    bullets: bullets(advert),
    startsOn: advert.start?.kind === "day" ? advert.start.on : null,
    starts: advert.start?.kind === "at-once" ? "at-once" : null,
    endsOn: advert.contractEndsOn,
    duration: advert.contractDuration,
    reason: advert.contractReason,
    // expected.json lists licences and certificates; training and degrees have a kind of their own
    qualifications: advert.qualifications.filter((one) => one.kind !== "education"),
  };
}

const tight = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\s/g, "") : value);

/** What is expected must be there; more keys on our side are facts that the file does not assert. */
function agrees(wanted: unknown, got: unknown): boolean {
  if (wanted === null) return got === null || got === undefined;
  if (Array.isArray(wanted))
    return (
      Array.isArray(got) && wanted.length === got.length && wanted.every((one, n) => agrees(one, got[n]))
    );
  if (typeof wanted === "object")
    return (
      typeof got === "object" &&
      got !== null &&
      Object.entries(wanted).every(([key, value]) => agrees(value, (got as Facts)[key]))
    );
  return tight(wanted) === tight(got);
}

function holds(key: string, wanted: unknown, got: Facts): boolean {
  if (key === "skillsInclude")
    return (wanted as string[]).every((skill) => (got.skillsInclude as string[]).includes(skill));
  if (key === "guessed") return agrees([...(wanted as string[])].sort(), got.guessed);
  return agrees(wanted, got[key]);
}

describe("the six adverts", () => {
  const table: Record<string, Record<string, string>> = {};
  for (const [file, wanted] of Object.entries(expected)) {
    const { advert } = readAdvert(readFileSync(join(folder, file), "utf8"), { now });
    const got = factsOf(advert);
    for (const [key, value] of Object.entries(wanted)) {
      if (key === "skillsNote") continue;
      const fine = holds(key, value, got);
      table[key] ??= {};
      table[key][file.split(/[-.]/)[0]!] = fine ? "yes" : "NO";
      it(`${file}: ${key}`, () =>
        expect(fine, `wanted ${JSON.stringify(value)}, got ${JSON.stringify(got[key])}`).toBe(true));
    }
  }
  it("prints field × advert", () => {
    console.table(table);
    expect(Object.values(table).flatMap((row) => Object.values(row))).not.toContain("NO");
  });
});
