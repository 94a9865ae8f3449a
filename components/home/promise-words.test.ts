import { expect, it } from "vitest";
import { promiseWords } from "./promise-words";

const now = "2026-11-23T12:00:00Z";

it.each([
  [null, null],
  ["2026-11-23T18:00:00Z", { words: "due today", late: false }],
  ["2026-11-24T13:00:00Z", { words: "1 day left", late: false }],
  ["2026-11-30T12:00:00Z", { words: "7 days left", late: false }],
  ["2026-11-23T11:59:00Z", { words: "late since today", late: true }],
  ["2026-11-22T11:00:00Z", { words: "1 day late", late: true }],
  ["2026-11-13T11:00:00Z", { words: "10 days late", late: true }],
])("due %s", (due, words) => expect(promiseWords(due, now)).toEqual(words));
