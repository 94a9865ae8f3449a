import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  Advert,
  clearanceWhens,
  contractTypes,
  employmentTypes,
  experienceLevels,
  languageLevels,
  needs,
  payPeriods,
  qualificationKinds,
  workingHoursKinds,
  workplaces,
} from "@/lib/adverts/schema";
import type { UserActor } from "@/lib/auth/actor";
import { db, transaction } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { changedFields } from "./changed-fields";
import { contentSelect, fromRows } from "./from-rows";
import { insertDraft } from "./insert-draft";
import { saveLists } from "./save-content";
import { decimalText, toPostingRow } from "./to-rows";

const words = fc
  .string({ unit: fc.constantFrom(..."aZ09 ,.-ß漢🙂'\"%_\\;<>€"), minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text.length > 0);
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Four decimals at most, up to the schema's limit. */
const amount = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9_999 }))
  .map(([whole, part]) => Number(`${whole}.${String(part).padStart(4, "0")}`));
const range = fc
  .tuple(maybe(amount), maybe(amount))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const country = fc.constantFrom("GB", "DE", "NO", "NP");

const pay = fc
  .record({
    range,
    actual: range,
    currency: fc.constantFrom("GBP", "EUR", "JPY"),
    period: maybe(oneOf(payPeriods)),
    kind: fc.constantFrom("gross" as const, "total" as const),
    note: maybe(words),
    shown: fc.boolean(),
    proRata: fc.boolean(),
    grade: maybe(words),
  })
  .map(({ range: [min, max], actual: [actualMin, actualMax], ...rest }) => ({
    ...rest,
    min,
    max,
    actualMin,
    actualMax,
  }));

const hours = fc
  .record({
    ends: fc.tuple(fc.integer({ min: 0, max: 672 }), fc.integer({ min: 0, max: 672 })),
    open: fc.constantFrom("none", "min", "max"),
    minExclusive: fc.boolean(),
    maxExclusive: fc.boolean(),
  })
  .map(({ ends, open, ...rest }) => ({
    ...rest,
    min: open === "min" ? null : Math.min(...ends) / 4,
    max: open === "max" ? null : Math.max(...ends) / 4,
  }));

const start = fc.oneof(
  fc.constant({ kind: "at-once" as const, on: null }),
  day.map((on) => ({ kind: "day" as const, on })),
  day.map((on) => ({ kind: "month" as const, on: on.slice(0, 7) })),
);

const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });

const advert = fc
  .record({
    title: words,
    language: fc.constantFrom("en", "de", "fr-CA"),
    companyName: maybe(words),
    department: maybe(words),
    category: maybe(words),
    reference: maybe(words),
    locations: list(
      fc.record({
        street: maybe(words),
        locality: maybe(words),
        region: maybe(words),
        postalCode: maybe(fc.constantFrom("DN3 1AA", "37269")),
        country: maybe(country),
      }),
    ),
    workplace: maybe(oneOf(workplaces)),
    applicantCountries: list(country),
    contractType: maybe(oneOf(contractTypes)),
    contractEndsOn: maybe(day),
    contractDuration: maybe(words),
    contractReason: maybe(words),
    employmentType: maybe(oneOf(employmentTypes)),
    hoursPerWeek: maybe(hours),
    workingHours: fc.uniqueArray(oneOf(workingHoursKinds)),
    shift: maybe(words),
    languages: list(fc.record({ code: fc.constantFrom("en", "no"), level: maybe(oneOf(languageLevels)) })),
    experienceLevel: maybe(oneOf(experienceLevels)),
    minimumYears: maybe(fc.integer({ min: 0, max: 60 })),
    pay: list(pay),
    payNote: maybe(words),
    skills: list(fc.record({ name: words, need: fc.constantFrom("must", "nice") })),
    qualifications: list(fc.record({ name: words, kind: oneOf(qualificationKinds), need: oneOf(needs) })),
    clearances: list(fc.record({ name: words, when: oneOf(clearanceWhens) })),
    benefits: list(words),
    sections: list(fc.record({ heading: words, body: fc.array(words).map((lines) => lines.join("\n")) })),
    start: maybe(start),
    postedOn: maybe(day),
    closesOn: maybe(day),
    closesTime: maybe(fc.constantFrom("00:00", "12:00", "23:59")),
    timeZone: fc.constantFrom("UTC", "Europe/Berlin", "Asia/Kathmandu"),
    interviewNote: maybe(words),
    interviewDates: list(day),
    openings: fc.integer({ min: 1, max: 10_000 }),
    contactName: maybe(words),
    contactEmail: maybe(fc.constant("jobs@example.test")),
    guessed: list(fc.constantFrom("pay.0.period", "locations.0.country")),
  })
  .map((facts) => Advert.parse(facts));

describe("an advert in rows", () => {
  let actor: UserActor;
  beforeAll(async () => {
    await resetDatabase();
    actor = await makeMember("recruiter");
  });

  const read = async (id: string) =>
    fromRows(await db.posting.findUniqueOrThrow({ where: { id }, select: contentSelect }));

  it("comes back as it went in, whatever it says, new and over another", async () => {
    const check = async (first: Advert, second: Advert) => {
      const { id } = await transaction((tx) => insertDraft(tx, actor, { advert: first }));
      expect(await read(id)).toEqual(first);
      await transaction(async (tx) => {
        await tx.posting.update({
          where: { id },
          data: { ...toPostingRow(second), companyName: second.companyName },
        });
        await saveLists(tx, id, second, changedFields(first, second));
      });
      expect(await read(id)).toEqual(second);
    };
    await fc.assert(fc.asyncProperty(advert, advert, check), { numRuns: 60 });
  }, 60_000);

  it("keeps amounts to the digit", () => {
    expect(decimalText(1e12)).toBe("1000000000000");
    expect(decimalText(0.1 + 0.2)).toBe("0.30000000000000004");
    expect(decimalText(1e-7)).toBe("0.0000");
    expect(decimalText(null)).toBeNull();
  });

  it("names the fields that differ, and those only", () => {
    fc.assert(
      fc.property(advert, words, (one, title) => {
        expect(changedFields(one, structuredClone(one))).toEqual([]);
        expect(changedFields(one, { ...one, title: `${one.title}${title}` })).toEqual(["title"]);
      }),
    );
  });
});
