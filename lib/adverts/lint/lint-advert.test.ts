import { describe, expect, test } from "vitest";
import { Advert, type AdvertInput } from "../schema";
import { hasErrors, lintAdvert } from "./lint-advert";

const today = "2026-11-23";
const body =
  "You design and run services that many people rely on. You work with a small team, decide how things are built, write them, test them and keep them running. You review what others write and explain what you did. We give you time to learn, a budget for it, and people who answer questions.";
const sound: AdvertInput = {
  title: "Backend engineer",
  companyName: "Brightwater Foods",
  locations: [{ locality: "Leeds", country: "GB" }],
  workplace: "hybrid",
  employmentType: "full-time",
  contractType: "permanent",
  pay: [{ min: 50_000, max: 60_000, currency: "GBP", period: "year" }],
  sections: [{ heading: "The job", body }],
};
const advert = (changes: Partial<AdvertInput> = {}) => Advert.parse({ ...sound, ...changes });
const rulesOf = (changes: Partial<AdvertInput>) =>
  lintAdvert(advert(changes), { today }).map(({ rule }) => rule);
const text = (words: string): Partial<AdvertInput> => ({
  sections: [{ heading: "The job", body: `${body} ${words}` }],
});
const place = (country: string | null, region?: string) => [{ locality: "Somewhere", region, country }];
const pay = (changes: object) => ({
  pay: [{ min: 50_000, max: 60_000, currency: "GBP", period: "year" as const, ...changes }],
});

test("a sound advert has no findings", () => expect(lintAdvert(advert(), { today })).toEqual([]));

describe("what is found", () => {
  const cases: [rule: string, severity: "error" | "warning", changes: Partial<AdvertInput>][] = [
    ["title-missing", "error", { title: "Untitled posting" }],
    ["title-pay", "warning", { title: "Backend engineer £60k" }],
    ["title-pay", "warning", { title: "Warehouse operative - £12.85 per hour" }],
    ["title-pay", "warning", { title: "Koch (3.200 € pro Monat)" }],
    ["title-code", "warning", { title: "Backend engineer (Ref: 4711)" }],
    ["title-code", "warning", { title: "Backend engineer BWF-0118" }],
    ["title-place", "warning", { title: "Backend engineer in Leeds" }],
    ["title-company", "warning", { title: "Backend engineer at Brightwater Foods" }],
    ["title-remote", "warning", { title: "Backend engineer (remote)" }],
    ["title-advertises", "warning", { title: "Backend engineer - urgently hiring now!" }],
    ["title-symbols", "warning", { title: "Backend engineer!!!" }],
    ["title-symbols", "warning", { title: "🚀 Backend engineer" }],
    ["title-shouted", "warning", { title: "WAREHOUSE OPERATIVE" }],
    [
      "title-long",
      "warning",
      { title: "Backend engineer for the services that our colleagues in logistics rely on daily" },
    ],
    ["company-missing", "error", { companyName: null }],
    ["description-missing", "error", { sections: [] }],
    ["description-short", "warning", { sections: [{ heading: "The job", body: "You cook." }] }],
    ["place-missing", "error", { locations: [] }],
    ["country-missing", "error", { locations: place(null) }],
    ["remote-country-missing", "error", { workplace: "remote" }],
    [
      "hybrid-as-remote",
      "warning",
      { workplace: "remote", applicantCountries: ["GB"], ...text("This is a hybrid role.") },
    ],
    [
      "hybrid-as-remote",
      "warning",
      { workplace: "remote", applicantCountries: ["GB"], ...text("Two days a week in the office.") },
    ],
    ["guess-unconfirmed", "warning", { guessed: ["pay.0.period"] }],
    ["pay-period-missing", "warning", pay({ period: null })],
    ["employment-missing", "warning", { employmentType: null }],
    ["pay-missing", "warning", { pay: [] }],
    ["pay-missing", "warning", pay({ shown: false })],
    ["pay-missing", "warning", { pay: [], locations: place("DE") }],
    ["pay-missing", "error", { pay: [], locations: place("AT") }],
    ["pay-missing", "error", { pay: [], locations: place("LT") }],
    ["pay-missing", "error", { pay: [], locations: place("US", "CO") }],
    ["pay-missing", "error", { pay: [], locations: place("US", "California") }],
    ["pay-missing", "error", { pay: [], locations: place("US", "new york") }],
    ["pay-missing", "error", { pay: [], locations: place("US", "WA") }],
    ["pay-missing", "error", { pay: [], locations: place("US", "IL") }],
    ["pay-missing", "warning", { pay: [], locations: place("US", "TX") }],
    ["pay-missing", "error", { pay: [], locations: place("CA", "BC") }],
    ["pay-missing", "error", { pay: [], workplace: "remote", applicantCountries: ["AT"], locations: [] }],
    [
      "pay-missing-remote",
      "warning",
      { pay: [], workplace: "remote", applicantCountries: ["US"], locations: [] },
    ],
    ["pay-wide", "warning", pay({ min: 20_000, max: 90_000 })],
    ["pay-odd", "warning", pay({ period: "hour" })],
    ["pay-odd", "warning", pay({ min: 12, max: 14 })],
    ["title-gendered", "error", { title: "Salesman" }],
    ["title-gendered", "error", { title: "Cleaning Lady" }],
    ["text-gendered", "warning", text("You report to the foreman.")],
    ["title-all-sexes", "warning", { title: "Koch", language: "de", locations: place("DE") }],
    ["title-all-sexes", "warning", { title: "Vendeur", language: "fr", locations: place("FR") }],
    ["unfair-words", "warning", text("You join a young and dynamic team.")],
    ["unfair-words", "warning", text("You are a digital native.")],
    ["unfair-words", "warning", text("Aged between 18 and 30.")],
    ["unfair-words", "warning", text("Wir sind ein junges, dynamisches Team.")],
    ["unfair-words", "warning", text("Deutsch als Muttersprache.")],
    ["unfair-words", "warning", text("Rejoignez une équipe jeune.")],
    ["unfair-words", "warning", text("English native speaker.")],
    ["unfair-words", "warning", text("You are able-bodied.")],
    ["unfair-words", "warning", text("Please send a recent photograph.")],
    ["unfair-words", "warning", text("He will lead the team.")],
    ["closes-in-the-past", "error", { closesOn: "2026-11-22" }],
    ["closing-time-alone", "warning", { closesTime: "12:00" }],
    ["starts-in-the-past", "warning", { start: { kind: "month", on: "2026-10" } }],
    [
      "starts-before-closing",
      "warning",
      { start: { kind: "day", on: "2026-12-01" }, closesOn: "2026-12-18" },
    ],
    [
      "ends-before-start",
      "error",
      { contractType: "fixed-term", start: { kind: "day", on: "2027-02-01" }, contractEndsOn: "2027-01-01" },
    ],
    ["permanent-ends", "warning", { contractEndsOn: "2027-12-31" }],
    ["fixed-term-open", "warning", { contractType: "fixed-term" }],
    ["hours-full-time", "warning", { hoursPerWeek: { min: 10, max: 20 } }],
    ["hours-part-time", "warning", { employmentType: "part-time", hoursPerWeek: { min: 40, max: 40 } }],
    ["interviews-in-the-past", "warning", { interviewDates: ["2026-11-20"] }],
    ["interviews-before-closing", "warning", { interviewDates: ["2026-12-01"], closesOn: "2026-12-18" }],
    [
      "skills-twice",
      "warning",
      {
        skills: [
          { name: "React", need: "must" },
          { name: "react", need: "nice" },
        ],
      },
    ],
    [
      "skills-many",
      "warning",
      {
        skills: Array.from({ length: 21 }, (_, index) => ({ name: `Skill ${index}`, need: "must" as const })),
      },
    ],
    [
      "section-empty",
      "warning",
      {
        sections: [
          { heading: "The job", body },
          { heading: "Benefits", body: " " },
        ],
      },
    ],
    [
      "section-unnamed",
      "warning",
      {
        sections: [
          { heading: "", body },
          { heading: "", body },
        ],
      },
    ],
    ["experience-contradicts", "warning", { experienceLevel: "junior", minimumYears: 5 }],
    ["contact-in-text", "warning", text("Send your CV to jobs@example.com")],
    ["phone-in-text", "warning", text("Call 0113 496 0000 for a chat.")],
    ["short-link", "warning", text("See https://bit.ly/3xYz")],
    ["apply-elsewhere", "warning", text("Apply at https://forms.gle/abc")],
    ["fee", "warning", text("A registration fee of £50 applies.")],
    ["text-shouted", "warning", { sections: [{ heading: "The job", body: body.toUpperCase() }] }],
    ["text-marks", "warning", text("Apply now!!!!")],
    ["placeholder", "warning", text("Welcome to [Company name].")],
  ];
  test.each(cases)("%s is a(n) %s in %j", (rule, severity, changes) => {
    const found = lintAdvert(advert(changes), { today }).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.severity)).toEqual(found.map(() => severity));
    expect(found).not.toEqual([]);
    for (const { source, message } of found) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(message.length).toBeGreaterThan(10);
    }
  });

  test.each(cases.filter(([rule]) => rule !== "guess-unconfirmed"))(
    "the fix of %s (%s) answers it: %j",
    (rule, _, changes) => {
      const before = advert(changes);
      const finding = lintAdvert(before, { today }).find((one) => one.rule === rule);
      if (!finding?.fix) return;
      const after = Advert.parse({ ...before, ...finding.fix.patch });
      const left = lintAdvert(after, { today }).filter(
        (one) => one.rule === rule && one.message === finding.message,
      );
      expect(left).toEqual([]);
    },
  );
});

describe("what is left alone", () => {
  const cases: [rule: string, changes: Partial<AdvertInput>][] = [
    ["title-all-sexes", { title: "Pflegefachkraft in Teilzeit", language: "de" }],
    ["title-all-sexes", { title: "Koch (w/m/d)", language: "de" }],
    ["title-all-sexes", { title: "Köch:in", language: "de" }],
    ["title-all-sexes", { title: "Softwareentwickler/-in", language: "de" }],
    ["title-all-sexes", { title: "Softwareentwickler*innen", language: "de" }],
    ["title-all-sexes", { title: "Vendeur H/F", language: "fr" }],
    ["title-code", { title: "Teaching assistant, level 3" }],
    ["title-code", { title: "C# developer" }],
    ["title-pay", { title: "Head of payroll 24/7 support" }],
    ["title-shouted", { title: "QA lead" }],
    ["title-symbols", { title: "C++ developer, R&D" }],
    [
      "hybrid-as-remote",
      { workplace: "remote", applicantCountries: ["GB"], ...text("You run hybrid cloud systems.") },
    ],
    ["starts-before-closing", { start: { kind: "month", on: "2026-12" }, closesOn: "2026-12-18" }],
    ["closes-in-the-past", { closesOn: today }],
    ["pay-missing", pay({ min: null, max: 20 })],
    ["place-missing", { workplace: "remote", applicantCountries: ["GB"], locations: [] }],
    ["unfair-words", text("You look after young people and children.")],
    ["phone-in-text", text("Budget 2026-2027, ISO 27001 and 24/7 on call 100 000 users.")],
    ["pay-odd", { pay: [{ min: 6_000_000, max: 9_000_000, currency: "JPY", period: "year" }] }],
  ];
  test.each(cases)("%s is not found in %j", (rule, changes) => expect(rulesOf(changes)).not.toContain(rule));
});

test("errors come first, and only they block", () => {
  const findings = lintAdvert(advert({ companyName: null, employmentType: null }), { today });
  expect(findings.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  expect(hasErrors(findings)).toBe(true);
  expect(hasErrors(lintAdvert(advert({ employmentType: null }), { today }))).toBe(false);
});

test("the closing day is over only where the job is", () => {
  const closed = advert({ closesOn: "2020-01-01", timeZone: "Asia/Kathmandu" });
  expect(lintAdvert(closed).map(({ rule }) => rule)).toContain("closes-in-the-past");
  expect(lintAdvert(advert({ timeZone: "Not/AZone" })).map(({ rule }) => rule)).not.toContain(
    "closes-in-the-past",
  );
});

test.each([
  ["GB", /Equality Act/],
  ["US", /29 CFR 1625/],
  ["DE", /AGG/],
  ["PT", /2000\/78/],
])("words about age in %s answer to the law of that place", (country, law) => {
  const findings = lintAdvert(advert({ locations: place(country), ...text("A young and dynamic team.") }), {
    today,
  });
  expect(findings.find(({ rule }) => rule === "unfair-words")?.source.name).toMatch(law);
});

describe("hostile text", () => {
  const pieces = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "=HYPERLINK(1)",
    "\u05d0\u05d1\u05d2",
    "((((((((",
    "a@",
    "+1 ",
    "he ",
    "WWWW ",
    "!?",
    "2 ",
    "aged ",
    "young ",
    "1,",
    "[X",
  ];
  test.each(pieces)("50 000 characters of %j are looked at in less than a second", (piece) => {
    const long = piece.repeat(Math.floor(49_000 / piece.length));
    const hostile = advert({
      title: piece.repeat(190 / piece.length).trim() || "x",
      sections: [{ heading: "x", body: long }],
    });
    const before = performance.now();
    lintAdvert(hostile, { today });
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
