import { describe, expect, it } from "vitest";
import { wordsOf } from "./fold";
import { longestQuery, parseQuery } from "./parse";
import type { Query } from "./query";

/** The query as one reads it, so that a table can say what is meant. */
function shown(query: Query | null): string {
  if (!query) return "everybody";
  if ("of" in query) return `not ${shown(query.of)}`;
  if ("all" in query) return `(${query.all.map(shown).join(` ${query.kind} `)})`;
  switch (query.kind) {
    case "text":
    case "name":
    case "skill": {
      const words = query.exact ? `"${query.words.join(" ")}"` : query.words.join("+");
      return `${query.kind === "text" ? "" : `${query.kind}=`}${words}${query.prefix ? "*" : ""}`;
    }
    case "any-pool":
    case "no-rating":
      return query.kind;
    case "rating":
      return `rating ${query.least}–${query.most}`;
    case "applied":
      return `applied ${query.from ?? "…"}–${query.to ?? "…"}`;
    default:
      return `${query.kind}=${query.exact ? `"${query.value}"` : query.value}${query.prefix ? "*" : ""}`;
  }
}

function read(typed: string): string {
  const parsed = parseQuery(typed);
  return "problem" in parsed ? `! ${parsed.problem.message}` : shown(parsed.query);
}

describe("a query", () => {
  it.each([
    ["", "everybody"],
    ["  & … ", "everybody"],
    ["rust", "rust"],
    ["Rust Kafka", "(rust and kafka)"],
    ["rust AND kafka", "(rust and kafka)"],
    ["rust OR go", "(rust or go)"],
    ["rust | go", "(rust or go)"],
    ["a b OR c d", "((a and b) or (c and d))"],
    ["rust (go OR java)", "(rust and (go or java))"],
    ["rust NOT php", "(rust and not php)"],
    ["rust -php", "(rust and not php)"],
    ["-php", "not php"],
    ["NOT (a OR b)", "not (a or b)"],
    ["NOT -a", "not not a"],
    ["-(a b) c", "(not (a and b) and c)"],
    ["front-end", "front+end"],
    ["a - b", "(a and b)"],
    ["or and not", "(or and and and not)"],
    ['"machine learning"', '"machine learning"'],
    ["“machine learning„ x", '("machine learning" and x)'],
    ["kube*", "kube*"],
    ['"kube*"', '"kube"'],
    ["C++ C# .NET Node.js", "(cplusplus and csharp and dotnet and node+js)"],
    ["Zoë MÜLLER O’Connor Straße", "(zoe and muller and o+connor and strasse)"],
    ["軟件工程", "軟+件+工+程"],
    ["zoe@example.test", "zoe+example+test"],
    ["https://github.com/zoe", "https+github+com+zoe"],
    ["tag:strong", "tag=strong"],
    ["TAG:strong", "tag=strong"],
    ['tag:"second choice"', 'tag="second choice"'],
    ["tag:sec*", "tag=sec*"],
    ["-tag:strong", "not tag=strong"],
    ["tag:(strong OR weak)", "(tag=strong or tag=weak)"],
    ["skill:Rust", "skill=rust"],
    ["skill:(rust -go)", "(skill=rust and not skill=go)"],
    ["name:Müll*", "name=mull*"],
    ["stage:Interview posting:backend", "(stage=Interview and posting=backend)"],
    ["rating:4", "rating 4–4"],
    ["rating:>=4", "rating 4–5"],
    ["rating:>3", "rating 4–5"],
    ["rating:<3", "rating 1–2"],
    ["rating:2..4", "rating 2–4"],
    ["rating:..2", "rating 1–2"],
    ["rating:none", "no-rating"],
    ["applied:2026", "applied 2026-01-01–2026-12-31"],
    ["applied:2026-02", "applied 2026-02-01–2026-02-28"],
    ["applied:2024-02", "applied 2024-02-01–2024-02-29"],
    ["applied:2026-01..2026-06", "applied 2026-01-01–2026-06-30"],
    ["applied:2026-01-15..", "applied 2026-01-15–…"],
    ["applied:>2026-06", "applied 2026-07-01–…"],
    ["applied:<2026", "applied …–2025-12-31"],
    ["in:pool", "any-pool"],
    ['in:"Silver medallists"', 'pool="Silver medallists"'],
    ["in:silver", "pool=silver"],
  ])("%s means %s", (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['rust "machine', 5, "This quotation mark is opened and never closed."],
    ["rust (go", 5, "This bracket is opened and never closed."],
    ["rust) go", 4, "This bracket closes nothing: there is no opening one before it."],
    ["rust ()", 6, "There is nothing in these brackets."],
    ["OR rust", 0, "OR needs something before it."],
    ["rust OR", 5, "OR needs something after it."],
    ["rust OR OR go", 5, "OR needs something after it."],
    ["(rust OR )", 6, "OR needs something after it."],
    ["AND rust", 0, "AND needs something before it."],
    ["rust AND", 5, "AND needs something after it."],
    ["rust NOT", 5, "NOT needs something after it."],
    ["a NOT OR b", 2, "NOT needs something after it."],
    ["stge:x", 0, "There is no field “stge”. Did you mean stage: ?"],
    ["colour:red", 0, "There is no field “colour”; there are name, skill,"],
    ["tag: x", 0, "Say what after tag: without a space"],
    ["tag:", 0, "Say what after tag:"],
    ["tag:*", 0, "Say which tag"],
    ['skill:"…"', 0, "Say which skill"],
    ["rust rating:6", 5, "A rating is a number from 1 to 5"],
    ["rating:..", 0, "A rating is a number from 1 to 5"],
    ["applied:yesterday", 0, "Write days, months or years"],
    ["applied:2026-02-30", 0, "Write days, months or years"],
    ["applied:2026-06..2026-01", 0, "Write days, months or years"],
    ["tag:(skill:x)", 5, "One field cannot stand inside another."],
    ["(".repeat(30), 20, "These brackets are too deep."],
    ["a ".repeat(41), 80, "A search has at most 40 terms."],
    ["a".repeat(longestQuery + 1), longestQuery, "A search has at most 500 characters."],
  ])("says at its place what is wrong with %s", (typed, start, message) => {
    const parsed = parseQuery(typed);
    expect(parsed).toMatchObject({ problem: { start, message: expect.stringContaining(message) } });
  });

  it("is read or refused, and never fails, whatever was typed", () => {
    const pieces = ['"', "(", ")", "-", "OR", "AND", "NOT", "tag:", "rating:", "x", " ", "*", "..", ":", "|"];
    let seed = 7;
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed;
    };
    for (let turn = 0; turn < 5_000; turn += 1) {
      const typed = Array.from({ length: 1 + (next() % 9) }, () => pieces[next() % pieces.length]).join("");
      const parsed = parseQuery(typed);
      if (!("problem" in parsed)) continue;
      expect(parsed.problem.start).toBeLessThanOrEqual(parsed.problem.end);
      expect(parsed.problem.end).toBeLessThanOrEqual(typed.length);
    }
  });
});

it("takes words apart the same in a text and in a query", () => {
  expect(wordsOf("Zoë's C++/C# & .NET, Node.js — ŁÓDŹ\nＡＢＣ 東京都 Việt")).toEqual([
    "zoe",
    "s",
    "cplusplus",
    "csharp",
    "dotnet",
    "node",
    "js",
    "lodz",
    "abc",
    "東",
    "京",
    "都",
    "viet",
  ]);
});
