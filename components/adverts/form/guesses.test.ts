import { expect, test } from "vitest";
import { Advert } from "@/lib/adverts/schema";
import { guessesAfter } from "./guesses";

const range = (min: number) => ({ min, max: min, currency: "GBP", period: "year" as const });
const before = Advert.parse({
  title: "Cook",
  employmentType: "part-time",
  pay: [range(1), range(2)],
  locations: [{ locality: "Fishguard", country: "GB" }],
  guessed: ["employmentType", "pay.1.period", "locations.0.country"],
});
const after = (changes: Partial<Advert>) => guessesAfter(before, { ...before, ...changes });

test("a change elsewhere leaves the guesses", () => expect(after({ title: "Chef" })).toEqual(before.guessed));
test("a value set by hand is no guess", () =>
  expect(after({ employmentType: "full-time" })).toEqual(["pay.1.period", "locations.0.country"]));
test("another part of the same entry leaves the guess", () =>
  expect(after({ locations: [{ ...before.locations[0]!, locality: "Goodwick" }] })).toEqual(before.guessed));
test("the guessed part of an entry set by hand is no guess", () =>
  expect(after({ locations: [{ ...before.locations[0]!, country: "IE" }] })).toEqual([
    "employmentType",
    "pay.1.period",
  ]));
test("a guess goes where its entry goes, and leaves with it", () => {
  const [first, second] = before.pay;
  expect(after({ pay: [second!, first!] })).toContain("pay.0.period");
  expect(after({ pay: [first!] })).not.toContain("pay.1.period");
  expect(after({ pay: [second!] })).toContain("pay.0.period");
});
