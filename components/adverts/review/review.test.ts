import { describe, expect, test } from "vitest";
import type { FieldReading } from "@/lib/adverts/schema";
import { segmentsOf } from "./marks";
import { nextToCheck, rowsOf } from "./rows";

const reading = (
  field: string,
  start: number,
  end: number,
  more: Partial<FieldReading> = {},
): FieldReading => ({
  field,
  confidence: 0.9,
  guessed: false,
  spans: [{ start, end }],
  doubt: null,
  ...more,
});

describe("the source in segments", () => {
  const source = "Cook in Leeds, £20K";
  const shown = (readings: FieldReading[]) =>
    segmentsOf(source, readings).map(({ text, fields }) => [text, ...fields]);

  test("nothing read is one segment", () => expect(shown([])).toEqual([[source]]));
  test("every span is cut out", () =>
    expect(shown([reading("title", 0, 4), reading("pay.0", 15, 19)])).toEqual([
      ["Cook", "title"],
      [" in Leeds, "],
      ["£20K", "pay"],
    ]));
  test("a span inside another belongs to both, the narrow one first", () =>
    expect(shown([reading("sections.0", 0, 13), reading("locations.0", 8, 13)])).toEqual([
      ["Cook in ", "sections"],
      ["Leeds", "locations", "sections"],
      [", £20K"],
    ]));
  test("spans that overlap are both kept", () =>
    expect(shown([reading("title", 0, 7), reading("locations.0", 5, 13)])).toEqual([
      ["Cook ", "title"],
      ["in", "title", "locations"],
      [" Leeds", "locations"],
      [", £20K"],
    ]));
  test("spans beyond the end are cut, and the text stays whole", () => {
    const segments = segmentsOf(source, [reading("title", 15, 900), reading("pay", 50, 60)]);
    expect(segments.map(({ text }) => text).join("")).toBe(source);
  });
});

describe("what to look at", () => {
  const readings = [
    reading("title", 0, 4),
    reading("pay.0", 15, 19),
    reading("pay.0.period", 15, 19, { confidence: 0.5, guessed: true, doubt: "The period is not said." }),
    reading("department", 5, 7, { confidence: 0.4 }),
  ];
  const states = (guessed: string[], accepted: string[]) =>
    Object.fromEntries(rowsOf(readings, guessed, accepted).map(({ field, state }) => [field, state]));

  test("sure readings are clear, unsure ones and guesses are not", () =>
    expect(states(["pay.0.period"], [])).toEqual({ title: "clear", department: "check", pay: "guessed" }));
  test("what was accepted is settled, a guess only when it is confirmed", () => {
    expect(states(["pay.0.period"], ["pay", "department"])).toEqual({
      title: "clear",
      department: "accepted",
      pay: "guessed",
    });
    expect(states([], ["pay"]).pay).toBe("accepted");
  });
  test("the next one goes round", () => {
    const rows = rowsOf(readings, ["pay.0.period"], []);
    expect(nextToCheck(rows, null)).toBe("department");
    expect(nextToCheck(rows, "department")).toBe("pay");
    expect(nextToCheck(rows, "pay")).toBe("department");
    expect(nextToCheck(rowsOf(readings, [], ["pay", "department"]), "title")).toBeNull();
  });
});
