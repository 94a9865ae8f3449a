import { expect, it } from "vitest";
import { keptText, mentionedIn, partsOf, typedText } from "./rules";

const rosa = { id: "01a20af9-1bc8-72d7-a8ae-1e21ae6e9320", name: "Rosa Marín" };
const ros = { id: "01a20af9-1bc8-72d7-a8ae-1e21ae6e9321", name: "Rosa" };

it("keeps whom a note mentions, and shows it as it was typed", () => {
  const typed = "@Rosa Marín, please ask @Rosa. Not rosa@Rosa.example, nor @Rosalind";
  const kept = keptText(typed, [ros, rosa]);
  expect(kept).toBe(
    `@[Rosa Marín](${rosa.id}), please ask @[Rosa](${ros.id}). Not rosa@Rosa.example, nor @Rosalind`,
  );
  expect(typedText(kept)).toBe(typed);
  expect(mentionedIn(`${kept} @[Rosa](${ros.id})`)).toEqual([rosa.id, ros.id]);
  expect(partsOf(kept).filter((part) => "name" in part)).toEqual([
    { name: "Rosa Marín", userId: rosa.id },
    { name: "Rosa", userId: ros.id },
  ]);
});

it("reads nothing else as a mention", () => {
  for (const body of ["@[Rosa](javascript:1)", "@[](x)", "[Rosa](https://x.test)", "a@b.test"]) {
    expect(mentionedIn(body)).toEqual([]);
    expect(partsOf(body)).toEqual([{ text: body }]);
  }
});
