import { expect, it } from "vitest";
import { begunMention, matchingPeople } from "./use-mentions";

it("knows where a mention has been begun", () => {
  const queryOf = (text: string) => begunMention(text, text.length)?.query;
  expect(queryOf("Ask @")).toBe("");
  expect(queryOf("Ask @ros")).toBe("ros");
  expect(queryOf("Ask @Rosa Ma")).toBe("Rosa Ma");
  expect(queryOf("(@Ana")).toBe("Ana");
  expect(queryOf("Ask @Rosa Marín today")).toBeUndefined();
  expect(queryOf("mail@example")).toBeUndefined();
  expect(begunMention("Ask @ros now", 8)).toEqual({ start: 4, query: "ros" });
});

it("finds people by each of their names, accents or not", () => {
  const people = ["Rosa Marín", "Marcus Weber", "Łukasz Marin"].map((name) => ({ id: name, name }));
  const found = (query: string) => matchingPeople(people, query).map(({ name }) => name);
  expect(found("mari")).toEqual(["Rosa Marín", "Łukasz Marin"]);
  expect(found("Rosa M")).toEqual(["Rosa Marín"]);
  expect(found("x")).toEqual([]);
  expect(found("")).toHaveLength(3);
});
