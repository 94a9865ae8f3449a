import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAdvert } from "./read-text";

const now = new Date("2026-11-20T10:00:00Z");
const seed = readFileSync(join(import.meta.dirname, "../examples/senior-backend-engineer.txt"), "utf8");
const headings = [
  "Job description",
  "Requirements",
  "Soft skills",
  "Backend architecture &APIs (primary focus)",
  "Frontend contributions",
  "Infrastructure contributions",
  "Security and reliability",
  "Cross-functional and process",
];

function factsOf(text: string) {
  const { advert } = readAdvert(text, { now });
  const { skills, sections, guessed, ...rest } = advert;
  const body = sections.map((one) => one.body).join("\n");
  return {
    ...rest,
    guessed,
    skills: skills.length,
    bullets: body.match(/^- /gm)?.length,
    sections: sections.map((one) => one.heading.toLowerCase()),
    subsections: body.match(/^### .*/gm)?.map((one) => one.toLowerCase()),
  };
}
const plain = factsOf(seed);
const eachHeading = (change: (heading: string) => string) =>
  seed
    .split("\n")
    .map((line) => (headings.includes(line) ? change(line) : line))
    .join("\n");

describe("the seed advert, copied in other ways", () => {
  for (const bullet of ["* ", "• ", "– ", "· ", "‣ ", "▪ ", "o ", "+ ", "•\u00a0", "1. ", "2) ", "\uf0b7 "]) {
    it(`bullets as ${JSON.stringify(bullet)}`, () =>
      expect(factsOf(seed.replace(/^- /gm, bullet))).toEqual(plain));
  }
  it("headings with colons", () => expect(factsOf(eachHeading((heading) => `${heading}:`))).toEqual(plain));
  it("headings in capitals", () =>
    expect(factsOf(eachHeading((heading) => heading.toUpperCase()))).toEqual(plain));
  it("headings in bold", () => expect(factsOf(eachHeading((heading) => `**${heading}**`))).toEqual(plain));
  it("headings in Markdown", () => {
    const levels = eachHeading((heading) => `${headings.indexOf(heading) < 3 ? "##" : "###"} ${heading}`);
    expect(factsOf(levels)).toEqual(plain);
  });
  it("other line ends", () => expect(factsOf(seed.replaceAll("\n", "\r\n"))).toEqual(plain));
  it("indented, with trailing spaces", () =>
    expect(factsOf(seed.replaceAll("\n", "  \n    "))).toEqual(plain));
  it("with an empty line between all lines", () =>
    expect(factsOf(seed.replaceAll("\n", "\n\n"))).toEqual(plain));
  it("with spaces that do not break", () => expect(factsOf(seed.replaceAll(" ", "\u00a0"))).toEqual(plain));
  it("with the labels apart from the values", () => {
    const apart = seed.replace(
      /(Temporary to permanent|hours\)|Regular working hours|English|Senior|182K) ?(?=Employment type|Working hours|Languages|Experience level|Compensation|Job location)/g,
      "$1\n",
    );
    expect(apart).not.toBe(seed);
    expect(factsOf(apart)).toEqual(plain);
  });
  it("with labels, colons and values on one line each", () => {
    const lines = [
      "Contract type: Temporary to permanent",
      "Employment type: Full-time (> 32 hours)",
      "Working hours: Regular working hours",
      "Languages: English",
      "Experience level: Senior",
      "Compensation: £ 182K",
      "Job location: Chilton, United Kingdom",
    ];
    for (const order of [lines, lines.toReversed()]) {
      expect(factsOf(seed.replace(/Contract type\n[\s\S]*?(?=\nTech stack)/, order.join("\n")))).toEqual(
        plain,
      );
    }
  });
});
