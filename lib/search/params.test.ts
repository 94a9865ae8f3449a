import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeCursor, facetNames, isUnfiltered, parseSearch, searchHref } from "./params";

const cursor = {
  rank: 607,
  postedAt: "2026-11-24T00:25:54.331123Z",
  id: "01a20af1-db88-74ff-a092-d4614afa019e",
};
const query = (href: string) => Object.fromEntries(new URL(href, "http://localhost").searchParams);

describe("reading an address", () => {
  test("takes what it knows", () => {
    const search = parseSearch({
      q: " nurse ",
      place: "Oslo, Norway",
      skill: "C++",
      utm_source: "x",
      sort: "newest",
    });
    expect(search).toEqual({
      q: "nurse",
      sort: "newest",
      filters: { place: "Oslo, Norway", skill: "C++" },
      after: null,
    });
  });
  test("takes the first of several, and nothing of what is empty", () => {
    expect(parseSearch({ q: ["a", "b"], place: "", company: [] }).filters).toEqual({});
    expect(parseSearch({ q: ["a", "b"] }).q).toBe("a");
  });
  test.each([
    "garbage",
    "",
    encodeCursor({ ...cursor, id: "1" }),
    encodeCursor({ ...cursor, postedAt: "yesterday" }),
    encodeCursor({ ...cursor, postedAt: "2026-11-24T00:25:54Z" }),
    encodeCursor({ ...cursor, rank: -1 }),
    `${encodeCursor(cursor)}${"A".repeat(500)}`,
  ])("begins at the start for the place %j", (after) => expect(parseSearch({ after }).after).toBeNull());
  test("takes out what PostgreSQL refuses, and cuts what is long", () => {
    expect(parseSearch({ q: "a\u0000b\ud800c" }).q).toBe("a b\ufffdc");
    expect(parseSearch({ q: "x".repeat(5_000) }).q).toHaveLength(200);
    expect(parseSearch({ q: `${"x".repeat(199)}💥` }).q.isWellFormed()).toBe(true);
  });
  test("never throws", () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("q", "after", "sort", ...facetNames), fc.string({ unit: "binary" })),
        (given) => {
          const search = parseSearch(given);
          expect(parseSearch(query(searchHref(search, { after: search.after }))).filters).toEqual(
            search.filters,
          );
        },
      ),
    ));
});

describe("writing an address", () => {
  const search = parseSearch({ q: "a&b", place: "Oslo, Norway" });
  test("keeps what is chosen, and starts again at the first page", () => {
    const href = searchHref({ ...search, after: cursor }, { filters: { skill: "C++ & C#" } });
    expect(query(href)).toEqual({ q: "a&b", place: "Oslo, Norway", skill: "C++ & C#" });
  });
  test("takes a filter away", () =>
    expect(query(searchHref(search, { filters: { place: null } }))).toEqual({ q: "a&b" }));
  test("of the next page is read as it was written", () =>
    expect(parseSearch(query(searchHref(search, { after: cursor }))).after).toEqual(cursor));
  test("of nothing in particular is the front page", () => {
    expect(searchHref(parseSearch({}))).toBe("/");
    expect(isUnfiltered(parseSearch({ sort: "newest", after: "x" }))).toBe(true);
  });
});
