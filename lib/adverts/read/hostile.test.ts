import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { Advert, type AdvertReading, AdvertReading as ReadingSchema } from "../schema";
import { readAdvert } from "./read-text";

const now = new Date("2026-11-20T10:00:00Z");
const read = (text: string) => readAdvert(text, { now });
const values = (reading: AdvertReading) => JSON.stringify(reading.advert);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what must be gone
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/** What must hold for any text at all. */
function sound(text: string): void {
  let reading: AdvertReading;
  try {
    reading = read(text);
  } catch (error) {
    if (error instanceof AppError && (error.code === "invalid" || error.code === "too_large")) return;
    throw error;
  }
  ReadingSchema.parse(reading);
  Advert.parse(reading.advert);
  for (const { spans } of reading.readings) {
    for (const { start, end } of spans) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(reading.source.length);
      expect(reading.source.slice(start, end).trim()).not.toBe("");
    }
  }
  const marked = reading.readings.filter((one) => one.guessed).map((one) => one.field);
  expect([...reading.advert.guessed].sort()).toEqual([...new Set(marked)].slice(0, 100).sort());
}

const words = fc.constantFrom(
  "Senior",
  "Engineer",
  "GmbH",
  "Location:",
  "Salary",
  "£",
  "45,000",
  "-",
  "€",
  "19,80",
  "bis",
  "pro Stunde",
  "\n",
  "\n\n",
  "•",
  "- ",
  "# ",
  "Requirements",
  "We offer:",
  "Berlin",
  "Germany",
  "remote",
  "DBS",
  "SC clearance",
  "hours",
  "20",
  "a week",
  "31.12.2027",
  "3 days ago",
  "vor 3 Tagen",
  "befristet",
  "until",
  "noon",
  "Friday",
  "18 December 2026",
  "<b>",
  "</p>",
  "&lt;",
  "|",
  "\t",
  "(m/w/d)",
  "French",
  "C1",
  ":",
  "1.",
  "à",
  "CDI",
  "35h",
  "Führerschein",
  "Klasse B",
  "10117",
  "SW1A 1AA",
  "TX 78701",
  "per annum",
  "k",
  "Contract type",
  "Employment type",
  "ID:",
  "ABC-1",
  "Interviews",
  "Python",
  ", ",
  "(",
  ")",
  "—",
  "@",
  "jobs@x.example",
  "🚀",
  "İ",
  "ﬁ",
  "\u202e",
  "\u0000",
);
const soup = fc.array(words, { maxLength: 120 }).map((parts) => parts.join(" "));
const lines = fc
  .array(
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" ")),
    { maxLength: 40 },
  )
  .map((all) => all.join("\n"));

describe("any text", () => {
  it("random characters", () =>
    void fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), sound), { numRuns: 150 }));
  it("words of adverts in any order", () => void fc.assert(fc.property(soup, sound), { numRuns: 200 }));
  it("lines of adverts in any order", () => void fc.assert(fc.property(lines, sound), { numRuns: 200 }));
  it("pages", () =>
    void fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "<p>",
              "<ul><li>",
              "</li>",
              "<h2>",
              "</div>",
              "<script>",
              "</script>",
              "<br>",
              "<td>",
              "<dt>",
              "<dd>",
              "text",
              "Salary: £3",
              "&amp;",
              "<!--",
              "<b>Heading</b>",
              "<style>",
            ),
            { maxLength: 60 },
          )
          .map((all) => `<p><div><ul>${all.join("")}`),
        sound,
      ),
      { numRuns: 150 },
    ));
  it("job markup of any shape", () => {
    const posting = fc.dictionary(
      fc.constantFrom(
        "title",
        "description",
        "baseSalary",
        "jobLocation",
        "validThrough",
        "datePosted",
        "employmentType",
        "hiringOrganization",
        "identifier",
        "skills",
        "applicantLocationRequirements",
        "experienceRequirements",
        "totalJobOpenings",
      ),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const page = (value: object) =>
      `<html><script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Baker", ...value })}</script><p>Bakes bread.</p></html>`;
    fc.assert(
      fc.property(posting, (value) => sound(page(value))),
      { numRuns: 150 },
    );
  });
});

describe("hostile text", () => {
  it("refuses 5 MB in one line, and nothing at all", () => {
    expect(() => read("x".repeat(5_000_000))).toThrow(expect.objectContaining({ code: "too_large" }));
    for (const empty of ["", " \n\t ", "\u0000\u202e", "---\n***", "<p></p><p></p><p></p>"])
      expect(() => read(empty)).toThrow(expect.objectContaining({ code: "invalid" }));
  });

  it("lets no control character, override or zero-width character through", () => {
    const reading = read(
      "Ba\u0000ker \u202eevil\u202c\nCom\u200bpany: Mill\u2066 & Co\u2069\u0007\nSalary: £30,000 per annum\u0085\n",
    );
    expect(reading.advert.title).toBe("Baker evil");
    expect(reading.advert.companyName).toBe("Mill & Co");
    expect(values(reading) + reading.source).not.toMatch(unsafe);
  });

  it("drops scripts, styles and hidden parts of a page", () => {
    const { source } = read(
      '<h1>Baker</h1><script>alert(1)</script><style>p{}</style><p onclick="x()">Bake.</p><p hidden>secret</p><div aria-hidden="true">ghost</div><ul><li>Bread</li></ul><iframe src="javascript:x">frame</iframe>',
    );
    expect(source).toBe("# Baker\n\nBake.\n\n- Bread");
  });

  it("keeps markup in plain text as text, and no link but to the web and to mail", () => {
    const { advert } = read(
      "Baker\nMill Ltd\n\nAbout the job\nClick [here](javascript:alert(1)) or <img src=x onerror=alert(1)> or [site](https://mill.example).",
    );
    const body = advert.sections[0]!.body;
    expect(body).toContain("\\](javascript:");
    expect(body).toContain("\\<img");
    expect(body).toContain("[site](https://mill.example)");
  });

  it("reads formulas and absurd numbers as text or not at all", () => {
    const { advert } = read(
      'Baker\n=HYPERLINK("http://x")\nSalary: £99999999999999999999 per hour\nHours: 9999 hours per week\nOpenings: 99999999\nMinimum 999 years of experience\nClosing date: 31/02/2027\nStart date: 45 January 2027',
    );
    expect(advert).toMatchObject({
      title: "Baker",
      pay: [],
      hoursPerWeek: null,
      openings: 1,
      minimumYears: null,
      closesOn: null,
      start: null,
    });
  });

  it("survives deep and broken pages", () => {
    sound("<div>".repeat(20_000));
    sound("<ul><li>".repeat(10_000));
    sound(`<p><p><p><a ${"x=1 ".repeat(30_000)}`);
    sound(`<script type="application/ld+json">{"@type":"JobPosting","title":"${"[".repeat(50_000)}`);
    sound(
      `<script type="application/ld+json">${"[".repeat(20_000)}{"@type":"JobPosting"}${"]".repeat(20_000)}</script>`,
    );
  });
});
