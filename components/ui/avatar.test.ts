import { expect, test } from "vitest";
import { initials } from "./avatar";

test.each([
  ["Ada King Lovelace", "AL"],
  ["ada", "A"],
  ["Jean-Luc O'Neill", "JN"],
  ["Ärzu Öztürk", "ÄÖ"],
  ["張偉", "張"],
  ["  ", ""],
])("%s becomes %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
