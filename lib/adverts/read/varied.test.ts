import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Advert, Advert as AdvertSchema } from "../schema";
import { readAdvert } from "./read-text";

const now = new Date("2026-11-20T10:00:00Z");
const read = (file: string) =>
  readAdvert(readFileSync(join(import.meta.dirname, "adverts", file), "utf8"), { now });

/** An advert in the words of adverts/expected.json: pay as [min, max, currency, period], lists by their names. */
function shortOf(advert: Advert) {
  return {
    ...advert,
    pay: advert.pay.map((pay) => [pay.min, pay.max, pay.currency, pay.period]),
    languages: advert.languages.map((one) => (one.level ? `${one.code} ${one.level}` : one.code)),
    skills: advert.skills.filter((one) => one.need === "must").map((one) => one.name),
    niceSkills: advert.skills.filter((one) => one.need === "nice").map((one) => one.name),
    qualifications: Object.fromEntries(advert.qualifications.map((one) => [one.name, one.need])),
    clearances: Object.fromEntries(advert.clearances.map((one) => [one.name, one.when])),
    sections: advert.sections.map((one) => one.heading),
    locations: advert.locations.map((one) =>
      [one.street, one.postalCode, one.locality, one.region, one.country].filter(Boolean).join(", "),
    ),
    start: advert.start ? (advert.start.on ?? advert.start.kind) : null,
    hours: advert.hoursPerWeek ? [advert.hoursPerWeek.min, advert.hoursPerWeek.max] : undefined,
  };
}

const adverts = JSON.parse(
  readFileSync(join(import.meta.dirname, "adverts/expected.json"), "utf8"),
) as Record<string, object>;

describe("adverts of many kinds", () => {
  for (const [file, said] of Object.entries(adverts)) {
    it(file, () => {
      const { advert, source, readings } = read(file);
      expect(AdvertSchema.safeParse(advert).success).toBe(true);
      expect(shortOf(advert)).toMatchObject(said);
      for (const span of readings.flatMap((reading) => reading.spans))
        expect(source.slice(span.start, span.end).trim()).not.toBe("");
    });
  }

  it("loses no line: what no field holds stays in the sections", () => {
    const { advert } = read("en-civil.txt");
    const text = advert.sections.map((section) => section.body).join("\n");
    expect(text).toContain("National: £34,416 - £36,800");
    expect(text).toContain("Policy");
  });
});
