import { expect, it } from "vitest";
import { postingSlug, slugify, slugSuffix, suffixOf } from "./slug";

it.each([
  ["Senior Backend Engineer", "senior-backend-engineer"],
  ["Pflegefachkraft (w/m/d) für Größe", "pflegefachkraft-w-m-d-fur-grosse"],
  ["  C++ / C# — Lead's  ", "c-c-leads"],
  ["<script>alert(1)</script>", "script-alert-1-script"],
  ["日本語", ""],
])("slugifies %s", (title, slug) => expect(slugify(title)).toBe(slug));

it("ends in what makes it the only one, and finds that again", () => {
  const suffix = slugSuffix();
  expect(suffix).toMatch(/^[a-z0-9]{6}$/);
  expect(postingSlug("School Cook", "Harbour View", suffix)).toBe(`school-cook-harbour-view-${suffix}`);
  expect(postingSlug("日本語", null, suffix)).toBe(suffix);
  expect(suffixOf(postingSlug("School Cook", null, suffix))).toBe(suffix);
});

it("cuts long titles without leaving a hyphen", () => {
  expect(slugify(`${"a".repeat(59)} engineer`)).toBe("a".repeat(59));
});
