import { describe, expect, it } from "vitest";
import { cvTexts } from "./cv-texts";
import { readCv } from "./read-cv";

describe.each(cvTexts)("$layout", ({ text, file, expected }) => {
  it("says who it is and how to reach them", () => {
    const { name, email, phone, links } = readCv(text, file);
    expect({ name, email, phone, links }).toEqual(expected);
  });
});

it("prints what was read of each layout", () => {
  const fields = ["name", "email", "phone", "links"] as const;
  const table = cvTexts.map(({ layout, text, file, expected }) => {
    const read = readCv(text, file);
    const right = fields.map((field) => JSON.stringify(read[field]) === JSON.stringify(expected[field]));
    return { layout, ...Object.fromEntries(fields.map((field, index) => [field, right[index] ? "✓" : "✗"])) };
  });
  console.table(table);
  expect(table.every((row) => !Object.values(row).includes("✗"))).toBe(true);
});

describe("what is not there", () => {
  it("stays empty, and is named", () => {
    const read = readCv("Curriculum Vitae\n\nI have worked in kitchens since 2009.");
    expect(read).toMatchObject({ name: null, email: null, phone: null, links: [], guessed: [] });
    expect(read.missing).toEqual(["name", "email", "phone", "links"]);
  });

  it("is guessed from the file's name, and marked", () => {
    expect(readCv("SKILLS\nWelding\n+44 20 7946 0018", "CV_AdaNowak_2026-final.pdf")).toMatchObject({
      name: "Ada Nowak",
      guessed: ["name"],
      missing: ["email", "links"],
    });
  });

  it("is guessed from the address, and marked", () => {
    expect(readCv("write to ada.nowak@mail.example", "scan0001.pdf")).toMatchObject({
      name: "Ada Nowak",
      guessed: ["name"],
    });
    expect(readCv("write to ada@mail.example").name).toBeNull();
  });

  it("is put together where a narrow column broke it off, and marked", () => {
    const read = readCv("Ada Nowak\nLeeds ada.nowak@exampl e.com\n+44 20 7946 0018");
    expect(read).toMatchObject({ email: "ada.nowak@example.com", guessed: ["email"] });
    expect(readCv("Ada Nowak\nada@example.co m").email).toBe("ada@example.com");
    expect(readCv("Ada Nowak\nada@example.com m").guessed).toEqual([]);
  });

  it("is not a name that stands among the skills", () => {
    const cv = "Jürgen van-der-Berg\nEngineer\nj@berg.example\n\nSkills\nGitHub Actions\nBlue Green";
    expect(readCv(cv).name).toBe("Jürgen van-der-Berg");
    expect(readCv("Engineer\nSkills\nGitHub Actions").name).toBeNull();
  });

  it("is nothing that only looks like it", () => {
    expect(readCv("Worked 01.02.2016 - 31.03.2019\nIBAN DE89 3704 0044 0532 0130 00").phone).toBeNull();
    expect(readCv("Software Engineer\nBerlin Germany\nData Scientist").name).toBeNull();
    expect(readCv("node.js, asp.net and @decorators").email).toBeNull();
  });
});

it("is quick and harmless with hostile text", () => {
  for (const hostile of [
    "@".repeat(200_000),
    "a.".repeat(100_000),
    "0 ".repeat(100_000),
    "A b ".repeat(100_000),
    "www.".repeat(50_000),
  ]) {
    const before = performance.now();
    expect(readCv(hostile)).toBeDefined();
    expect(performance.now() - before).toBeLessThan(2_000);
  }
});
