import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeAdvert } from "@/lib/testing/postings";
import { diffAdverts } from "./diff-adverts";
import { diffLines } from "./diff-lines";

describe("lines", () => {
  it("shows what went and what came, with two lines around and the rest counted", () => {
    const before = ["a", "b", "c", "d", "e", "f", "g"].join("\n");
    expect(diffLines(before, before.replace("d", "D"))).toEqual([
      { kind: "skipped", count: 1 },
      { kind: "same", text: "b" },
      { kind: "same", text: "c" },
      { kind: "removed", text: "d" },
      { kind: "added", text: "D" },
      { kind: "same", text: "e" },
      { kind: "same", text: "f" },
      { kind: "skipped", count: 1 },
    ]);
  });

  it("can be applied: removed and same lines are the old text, added and same the new", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (old, young) => {
        const lines = diffLines(old.join("\n"), young.join("\n"));
        const count = (kinds: string[]) =>
          lines.reduce((sum, line) => {
            if (line.kind === "skipped") return sum + line.count;
            return sum + (kinds.includes(line.kind) ? 1 : 0);
          }, 0);
        expect(count(["same", "removed"])).toBe(old.length);
        expect(count(["same", "added"])).toBe(young.length);
        expect(lines.some(({ kind }) => kind === "added" || kind === "removed")).toBe(
          old.join() !== young.join(),
        );
      }),
    );
  });

  it("does not hang on long texts that share nothing", () => {
    const long = (letter: string) => Array.from({ length: 5_000 }, (_, line) => letter + line).join("\n");
    const start = performance.now();
    expect(diffLines(long("a"), long("b"))).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("adverts", () => {
  const advert = completeAdvert();

  it("says nothing of what is the same", () => {
    expect(diffAdverts(advert, structuredClone(advert))).toEqual({ fields: [], sections: [] });
  });

  it("says each fact in words", () => {
    const after = completeAdvert({
      title: "Platform engineer",
      workplace: "hybrid",
      pay: [{ min: 60_000, max: 70_000, currency: "GBP", period: "year", shown: false }],
      skills: [
        { name: "TypeScript", need: "must" },
        { name: "Go", need: "nice" },
      ],
    });
    expect(diffAdverts(advert, after).fields).toMatchObject([
      { label: "Title", removed: ["Backend engineer"], added: ["Platform engineer"] },
      { label: "Workplace", removed: ["On site"], added: ["Hybrid"] },
      { label: "Pay", added: ["£60,000 to £70,000 per year, not shown on the advert"] },
      { label: "Skills", removed: ["Rust (nice to have)"], added: ["Go (nice to have)"], kept: 1 },
    ]);
  });

  it("knows another order from another list", () => {
    const after = completeAdvert({ skills: [...advert.skills].reverse() });
    expect(diffAdverts(advert, after).fields).toMatchObject([
      { field: "skills", removed: [], added: [], isReordered: true },
    ]);
  });

  it("follows a section that was renamed, changed, moved, added or removed", () => {
    const [about, requirements] = advert.sections;
    const diff = (sections: typeof advert.sections) =>
      diffAdverts(advert, { ...advert, sections }).sections.map(
        ({ heading, wasHeading, state }) => `${state} ${heading}${wasHeading ? ` was ${wasHeading}` : ""}`,
      );
    expect(diff([{ ...about!, heading: "The role" }, requirements!])).toEqual([
      "changed The role was About the role",
    ]);
    const rewritten = { heading: "You bring", body: "- Three years of TypeScript\n- Much patience" };
    expect(diff([about!, rewritten])).toEqual(["changed You bring was Requirements"]);
    expect(diff([about!, { ...requirements!, body: "- Two years" }])).toEqual(["changed Requirements"]);
    expect(diff([requirements!, about!])).toEqual(["moved Requirements", "moved About the role"]);
    expect(diff([about!])).toEqual(["removed Requirements"]);
    expect(diff([...advert.sections, { heading: "Benefits", body: "- Tea" }])).toEqual(["added Benefits"]);
  });
});
