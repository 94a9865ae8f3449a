import { describe, expect, it } from "vitest";
import type { ApplicationCard } from "@/lib/applications/card";
import type { Board } from "@/lib/applications/queries";
import { extended, locate, moved, neighbour, patched, removed } from "./board-state";

const at = "2026-11-23T10:00:00+00:00";

function card(id: string, stageId: string): ApplicationCard {
  return {
    id,
    stageId,
    name: `Name ${id}`,
    status: "active",
    source: "careers-site",
    rating: null,
    appliedAt: `2026-11-${id}T10:00:00+00:00`,
    stageEnteredAt: at,
    cv: "read",
    notes: 0,
    tags: [],
    owner: null,
    overdue: true,
  };
}

const board = (columns: Record<string, string[]>, counts: Record<string, number> = {}): Board => ({
  columns: Object.entries(columns).map(([id, cards]) => ({
    id,
    name: id,
    type: "screen",
    count: counts[id] ?? cards.length,
    cards: cards.map((each) => card(each, id)),
  })),
});
const shape = (given: Board) =>
  Object.fromEntries(given.columns.map(({ id, cards, count }) => [id, [count, ...cards.map((c) => c.id)]]));

describe("moved", () => {
  it("takes the card out of one column and puts it into the other by its date", () => {
    const after = moved(board({ a: ["01", "03"], b: ["02", "04"] }), "03", "b", "oldest", "now");
    expect(shape(after)).toEqual({ a: [1, "01"], b: [3, "02", "03", "04"] });
    expect(locate(after, "03")?.card).toMatchObject({ stageId: "b", stageEnteredAt: "now", overdue: false });
  });

  it("keeps the other order too", () => {
    const after = moved(board({ a: ["03"], b: ["04", "02"] }), "03", "b", "newest", at);
    expect(shape(after)).toEqual({ a: [0], b: [3, "04", "03", "02"] });
  });

  it("counts a card that lies beyond what is loaded without showing it out of order", () => {
    const after = moved(board({ a: ["09"], b: ["02", "04"] }, { b: 50 }), "09", "b", "oldest", at);
    expect(shape(after)).toEqual({ a: [0], b: [51, "02", "04"] });
  });

  it("leaves an unknown card and a move to where it stands alone", () => {
    const before = board({ a: ["01"], b: [] });
    expect(moved(before, "07", "b", "oldest", at)).toBe(before);
    expect(moved(before, "01", "a", "oldest", at)).toBe(before);
  });
});

describe("patched", () => {
  it("puts a card back where the server says that it is", () => {
    const wrong = moved(board({ a: ["01"], b: ["02"], c: [] }), "01", "b", "oldest", at);
    const fresh = board({ a: [], b: [], c: ["01"] }, { a: 0, b: 1, c: 1 });
    expect(shape(patched(wrong, ["01"], fresh, "oldest"))).toEqual({ a: [0], b: [1, "02"], c: [1, "01"] });
  });

  it("drops what was asked for and is no longer there, and shows what is new", () => {
    const fresh = board({ a: ["00"] }, { a: 2 });
    expect(shape(patched(board({ a: ["01", "02"] }), ["00", "01"], fresh, "oldest"))).toEqual({
      a: [2, "00", "02"],
    });
  });

  it("does not show a card that lies beyond the loaded page", () => {
    const fresh = board({ a: ["30"] }, { a: 90 });
    expect(shape(patched(board({ a: ["01", "02"] }, { a: 89 }), ["30"], fresh, "oldest"))).toEqual({
      a: [90, "01", "02"],
    });
  });
});

it.each([
  ["name", { "01": { name: "Zoe" }, "02": { name: "Ágnes" }, "03": { name: "Bo" } }, ["02", "03", "01"]],
  ["rating", { "01": { rating: null }, "02": { rating: 3 }, "03": { rating: 5 } }, ["03", "02", "01"]],
  [
    "in-stage",
    { "01": { stageEnteredAt: "2026-11-09" }, "02": { stageEnteredAt: "2026-11-07" }, "03": {} },
    ["02", "01", "03"],
  ],
] as const)("puts what is new into its place by %s", (order, facts, expected) => {
  const column = (ids: ("01" | "02" | "03")[]) => ({
    ...board({ a: ids }, { a: 3 }).columns[0]!,
    cards: ids.map((id) => ({ ...card(id, "a"), ...facts[id] })),
  });
  const known = { columns: [{ ...column([...expected].slice(1)), count: 2 }] };
  const fresh = { columns: [column([expected[0]])] };
  expect(shape(patched(known, [expected[0]], fresh, order))).toEqual({ a: [3, ...expected] });
});

it("removes a card and counts one less", () => {
  expect(shape(removed(board({ a: ["01", "02"] }, { a: 9 }), "01"))).toEqual({ a: [8, "02"] });
});

it("adds a page once, and an empty page is the end", () => {
  const page = { ...board({ a: ["02", "03"] }, { a: 5 }).columns[0]! };
  const once = extended(board({ a: ["01", "02"] }, { a: 5 }), page);
  expect(shape(once)).toEqual({ a: [5, "01", "02", "03"] });
  expect(shape(extended(once, { ...page, cards: [] }))).toEqual({ a: [3, "01", "02", "03"] });
});

describe("neighbour", () => {
  const given = board({ a: ["01", "02", "03"], b: [], c: ["04"] });
  it.each([
    [null, "next", "01"],
    ["01", "next", "02"],
    ["03", "next", "03"],
    ["01", "previous", "01"],
    ["03", "right", "04"],
    ["04", "left", "01"],
    ["04", "right", "04"],
  ] as const)("from %s %s is %s", (from, way, to) => expect(neighbour(given, from, way)).toBe(to));
});
