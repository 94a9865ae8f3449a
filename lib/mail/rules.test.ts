import { expect, it } from "vitest";
import {
  fillTemplate,
  leftoverVariables,
  plainReason,
  splitQuoted,
  statusLinkMark,
  textForStaff,
  unknownVariables,
} from "./rules";
import { builtInKinds, templateLanguages, UpdateMailTemplate } from "./schema";
import { builtInTemplates, replyBySentence } from "./words";

it("fills variables once and drops a line that says nothing", () => {
  const text = "Hello {{ candidate_name }},\n\n{{reply_by}}\n\nBye {{nothing}}";
  expect(fillTemplate(text, { candidate_name: "{{company_name}}", company_name: "Evil", reply_by: "" })).toBe(
    "Hello {{company_name}},\n\nBye {{nothing}}",
  );
});

it("knows which variables a kind of mail has", () => {
  expect(unknownVariables("rejection", "{{sender_name}} {{status_link}} {{x}} {{x}}")).toEqual([
    "status_link",
    "x",
  ]);
  expect(leftoverVariables("a {{b}} {c}")).toEqual(["b"]);
});

const all = builtInKinds.flatMap((kind) => templateLanguages.map((language) => [kind, language] as const));
it.each(all)("comes with sound words: %s in %s", (kind, language) => {
  const words = builtInTemplates[kind][language];
  expect(UpdateMailTemplate.safeParse({ kind, language, ...words, seenUpdatedAt: null }).success).toBe(true);
});

it("refuses a template that would send braces, or no link", () => {
  const base = { kind: "confirmation", language: "en", name: "C", subject: "S", seenUpdatedAt: null };
  const result = UpdateMailTemplate.safeParse({ ...base, body: "{{first_name}}" });
  expect(result.error?.issues.map((issue) => issue.path[0])).toEqual(["body", "body"]);
});

it("promises a day in the language of the posting", () => {
  const day = new Date("2026-12-01T00:00:00Z");
  expect(replyBySentence("de", day)).toContain("1. Dezember 2026");
  expect(replyBySentence("en", day)).toContain("1 December 2026");
  expect(replyBySentence("fr", null)).toBe("");
});

it("does not hand the candidate's link to staff", () => {
  const mark = statusLinkMark("0192f0c4-0000-7000-8000-000000000000");
  expect(textForStaff(`a ${mark} b`)).toBe("a [the candidate's personal link] b");
});

it("tells a person's own words from what they quote", () => {
  const own = "Tuesday at ten.\n\nAmara";
  for (const quoted of [
    "On Mon, 23 Nov 2026 at 10:00, Rosa Marín wrote:\n> When?\n>\n> Rosa",
    "Am 23.11.2026 um 10:00 schrieb Rosa Marín\n<rosa@example.test>:\n\n> When?",
    "Le lun. 23 nov. 2026 à 10:00, Rosa a écrit :\n> When?",
    "-----Original Message-----\nFrom: Rosa\n\nWhen?",
    "> When?",
  ])
    expect(splitQuoted(`${own}\n\n${quoted}`)).toEqual({ own, quoted });
  const between = "> When?\nTuesday.\n> Where?\nHere.";
  expect(splitQuoted(between)).toEqual({ own: between, quoted: "" });
  expect(splitQuoted(own)).toEqual({ own, quoted: "" });
});

it("says in plain words why a mail did not arrive", () => {
  expect(plainReason("550 5.1.1 … no such user")).toBe("There is no such address.");
  expect(plainReason("452 4.2.2 over quota")).toBe("Their mailbox is full.");
  expect(plainReason("connect ETIMEDOUT")).toContain("could not be reached");
  expect(plainReason("554 5.7.1 rejected")).toContain("unwanted");
  expect(plainReason(null)).toContain("no reason");
});
