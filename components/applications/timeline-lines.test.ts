import { expect, it } from "vitest";
import type { EventLine } from "@/lib/events/list-events";
import { lastTurn, whatOf, whoOf } from "./event-words";
import { gathered } from "./timeline-lines";

const rosa = { type: "user", id: "1", name: "Rosa Marín" } as const;
const at = "2026-11-23T12:00:00Z";

function line(name: EventLine["name"], more: Partial<EventLine> = {}): EventLine {
  return {
    id: name,
    name,
    at,
    by: rosa,
    door: "screen",
    data: {},
    fromStage: null,
    toStage: null,
    reason: null,
    person: null,
    ...more,
  };
}

it("makes one line of the same file opened again and again, and keeps moves apart", () => {
  const opened = line("file.downloaded");
  const lines = [opened, opened, line("application.moved"), line("application.moved"), opened];
  expect(gathered(lines).map(({ name, times }) => [name, times])).toEqual([
    ["file.downloaded", 2],
    ["application.moved", 1],
    ["application.moved", 1],
    ["file.downloaded", 1],
  ]);
});

it("keeps apart what different people did, or long after another", () => {
  const karim = line("file.downloaded", { by: { ...rosa, id: "2" } });
  const before = line("file.downloaded", { at: "2026-11-23T10:00:00Z", by: karim.by });
  expect(gathered([line("file.downloaded"), karim, before])).toHaveLength(3);
});

it.each([
  [
    line("application.moved", { fromStage: "Applied", toStage: "Interview" }),
    "moved the application from Applied to Interview",
  ],
  [
    line("application.rejected", { data: { reason: "skills" } }),
    "rejected the application: the skills do not match",
  ],
  [line("application.rejected"), "rejected the application"],
  [line("application.rated", { data: { rating: 4 } }), "rated the application 4 of 5"],
  [line("application.rated", { data: { rating: null } }), "took the rating away"],
  [
    line("application.interviewer_assigned", { person: "Ines Duarte" }),
    "assigned Ines Duarte as interviewer",
  ],
  [line("mail.queued", { data: { kind: "rejection" } }), "wrote the mail “Rejection”"],
])("says %#", (given, words) => expect(whatOf(given)).toBe(words));

it("names a member, the candidate behind a link, and the product itself", () => {
  expect(whoOf(line("application.moved"), "Amara")).toBe("Rosa Marín");
  expect(whoOf(line("application.withdrawn", { by: { type: "link", id: null, name: null } }), "Amara")).toBe(
    "Amara",
  );
  expect(whoOf(line("mail.sent", { by: { type: "system", id: null, name: null } }), "Amara")).toBe(
    "Rolecall",
  );
});

it("says who was faster", () => {
  const lines = [line("file.downloaded"), line("application.moved", { toStage: "Interview" })];
  const now = new Date(at).getTime();
  expect(lastTurn(lines, "Amara", now + 20_000)).toBe("Rosa Marín moved Amara to Interview a moment ago.");
  expect(lastTurn(lines, "Amara", now + 300_000)).toBe("Rosa Marín moved Amara to Interview 5 minutes ago.");
  expect(lastTurn([line("note.added")], "Amara", now)).toBeNull();
});
