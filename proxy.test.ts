import { expect, test } from "vitest";
import { facetNames } from "@/lib/search/params";
import { config } from "./proxy";

test("every key of a search at the front page leads to the search page", () => {
  const keys = config.matcher.flatMap((entry) =>
    typeof entry === "string" || entry.source !== "/" ? [] : entry.has.map(({ key }) => key),
  );
  expect(keys.toSorted()).toEqual(["q", "sort", "after", ...facetNames].toSorted());
});

test.each([
  ["/dashboard/postings", true],
  ["/dashboard/postings/new", true],
  ["/dashboard/postings/new/read-file", false],
  ["/dashboard/applications/1/files/2", false],
  ["/dashboard/applications/1", true],
])("%s is %s in the matcher", (path, matched) => {
  const patterns = config.matcher.filter((entry) => typeof entry === "string" && entry.includes("(?!"));
  const rest = String(patterns[0]).replace("/dashboard/", "");
  expect(new RegExp(`^/dashboard/${rest}$`).test(path)).toBe(matched);
});
