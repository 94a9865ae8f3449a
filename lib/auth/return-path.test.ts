import fc from "fast-check";
import { expect, it } from "vitest";
import { returnPath } from "./return-path";

const app = "https://jobs.example.org";

it.each([
  ["/dashboard/postings?q=a#x", "/dashboard/postings?q=a#x"],
  [`${app}/me`, "/me"],
  ["", "/"],
  [null, "/"],
  ["https://evil.example/x", "/"],
  ["//evil.example/x", "/"],
  ["/\\evil.example", "/"],
  ["\\\\evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["https://jobs.example.org@evil.example", "/"],
  ["https://user:pw@jobs.example.org/x", "/"],
  ["/%2f%2fevil.example", "/%2f%2fevil.example"],
])("%s leads to %s", (wanted, path) => {
  expect(returnPath(wanted, app)).toBe(path);
});

it("never leads to another origin", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((s) => `/${s}`),
        fc.string().map((s) => `//${s}`),
      ),
      (wanted) => {
        const url = new URL(returnPath(wanted, app), app);
        expect(url.origin).toBe(app);
      },
    ),
    { numRuns: 2_000 },
  );
});
