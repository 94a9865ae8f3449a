import { describe, expect, test } from "vitest";
import { renderMarkdown } from "@/lib/adverts/markup/render-markdown";
import { Advert, type AdvertInput, payPeriods } from "@/lib/adverts/schema";
import { jobPostingMarkup, scriptJson } from "./job-posting";

type Markup = Record<string, never> & { [key: string]: unknown };

function markup(advert: Partial<AdvertInput>, closesAt: Date | null = null): Markup | null {
  return jobPostingMarkup({
    advert: Advert.parse({
      title: "Cook",
      workplace: "on-site",
      locations: [{ locality: "Fishguard", country: "GB" }],
      sections: [{ heading: "The job", body: "You **cook**." }],
      ...advert,
    }),
    company: { name: "Acme", website: "https://acme.example" },
    id: "0199aaaa-0000-7000-8000-000000000000",
    postedOn: "2026-11-20",
    closesAt,
    renderBody: renderMarkdown,
  }) as Markup | null;
}

test("what Google requires is there", () => {
  expect(markup({})).toEqual({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: "Cook",
    description: "<h3>The job</h3>\n<p>You <strong>cook</strong>.</p>",
    datePosted: "2026-11-20",
    hiringOrganization: { "@type": "Organization", name: "Acme", sameAs: "https://acme.example" },
    identifier: { "@type": "PropertyValue", name: "Acme", value: "0199aaaa-0000-7000-8000-000000000000" },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: "Fishguard", addressCountry: "GB" },
    },
    directApply: true,
  });
});

describe("where the work is", () => {
  test("several places are a list", () => {
    const locations = [
      { locality: "Oslo", country: "NO" },
      { locality: "Bergen", country: "NO" },
      { locality: "?" },
    ];
    expect(markup({ locations })?.jobLocation).toHaveLength(2);
  });
  test("hybrid is a place and never telecommuting", () => {
    const hybrid = markup({ workplace: "hybrid", applicantCountries: ["GB"] });
    expect(hybrid).toHaveProperty("jobLocation.address.addressCountry", "GB");
    expect(hybrid).not.toHaveProperty("jobLocationType");
    expect(hybrid).not.toHaveProperty("applicantLocationRequirements");
  });
  test("remote names the countries that applicants may sit in", () => {
    const remote = markup({ workplace: "remote", locations: [], applicantCountries: ["DE", "PT"] });
    expect(remote).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: [
        { "@type": "Country", name: "DE" },
        { "@type": "Country", name: "PT" },
      ],
    });
    expect(remote).not.toHaveProperty("jobLocation");
  });
  test.each([
    ["remote from nobody knows where", { workplace: "remote" as const }],
    ["a place without a country", { locations: [{ locality: "Oslo" }] }],
    ["no place", { locations: [] }],
    ["no text", { sections: [] }],
    ["a country that is a guess", { guessed: ["locations.0.country"] }],
    [
      "countries that are a guess",
      { workplace: "remote" as const, applicantCountries: ["DE"], guessed: ["applicantCountries"] },
    ],
  ])("%s: no markup rather than one that is refused", (_, advert) => expect(markup(advert)).toBeNull());
});

describe("pay", () => {
  const pay = (more: object) =>
    markup({ pay: [{ min: 10, max: 20.5, currency: "EUR", period: "hour", ...more }] });
  test.each(payPeriods)("per %s", (period) =>
    expect(pay({ period })?.baseSalary).toEqual({
      "@type": "MonetaryAmount",
      currency: "EUR",
      value: { "@type": "QuantitativeValue", minValue: 10, maxValue: 20.5, unitText: period.toUpperCase() },
    }),
  );
  test("as one figure", () =>
    expect(pay({ max: 10 })).toHaveProperty("baseSalary.value", {
      "@type": "QuantitativeValue",
      value: 10,
      unitText: "HOUR",
    }));
  test.each([{ period: null }, { min: null }, { max: null }])("%j is left out", (more) =>
    expect(pay(more)).not.toHaveProperty("baseSalary"),
  );
  test("with a guessed period, or guessed as a whole, is left out", () => {
    const range = { min: 10, max: 20, currency: "EUR", period: "year" as const };
    for (const path of ["pay.0.period", "pay.0", "pay"])
      expect(markup({ pay: [range], guessed: [path] })).not.toHaveProperty("baseSalary");
  });
});

describe("employment type", () => {
  test.each([
    ["permanent", "full-time", "FULL_TIME"],
    ["permanent", null, "FULL_TIME"],
    ["permanent", "part-time", "PART_TIME"],
    ["fixed-term", "part-time", ["PART_TIME", "TEMPORARY"]],
    ["temporary", "full-time", ["FULL_TIME", "TEMPORARY"]],
    ["temporary-to-permanent", "full-time", ["FULL_TIME", "TEMPORARY"]],
    ["freelance", null, "CONTRACTOR"],
    ["internship", "full-time", ["FULL_TIME", "INTERN"]],
    [null, null, undefined],
  ] as const)("%s, %s is %s", (contractType, employmentType, expected) =>
    expect(markup({ contractType, employmentType })?.employmentType).toEqual(expected),
  );
  test("a guess is left out", () =>
    expect(markup({ employmentType: "part-time", guessed: ["employmentType"] })).not.toHaveProperty(
      "employmentType",
    ));
});

test("the closing time is that of the posting's zone, unless it was a guess", () => {
  const closesAt = new Date("2026-12-18T12:00:00Z");
  expect(markup({ closesOn: "2026-12-18" }, closesAt)?.validThrough).toBe("2026-12-18T12:00:00.000Z");
  expect(markup({ closesOn: "2026-12-18", guessed: ["closesOn"] }, closesAt)).not.toHaveProperty(
    "validThrough",
  );
});

test("the rest is said where it is known", () => {
  expect(
    markup({
      reference: "BWF/1",
      minimumYears: 3,
      openings: 4,
      benefits: ["Pension", "Lunch"],
      skills: [
        { name: "React", need: "must" },
        { name: "Figma", need: "nice" },
      ],
      clearances: [{ name: "Enhanced DBS", when: "required" }],
      qualifications: [
        { name: "Bachelor", kind: "education", need: "required" },
        { name: "Driving licence", kind: "licence", need: "required" },
        { name: "Master", kind: "education", need: "asset" },
      ],
    }),
  ).toMatchObject({
    identifier: { value: "BWF/1" },
    experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 36 },
    totalJobOpenings: 4,
    jobBenefits: "Pension, Lunch",
    skills: "React, Figma",
    securityClearanceRequirement: "Enhanced DBS",
    educationRequirements: "Bachelor",
    qualifications: "Driving licence",
  });
});

test("nothing hostile gets out of the script element, and the text stays what it was", () => {
  const title = `</script><script>alert("1")</script><!-- \u2028 & ]]>`;
  const json = scriptJson(markup({ title, benefits: [title], sections: [{ heading: title, body: title }] }));
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect((JSON.parse(json) as { title: string }).title).toBe(title);
  expect((JSON.parse(json) as { description: string }).description).not.toContain("<script");
});
