import { expect, test } from "vitest";
import { readNumber } from "./number-field";

const cases: [string, number | null | undefined][] = [
  ["", null],
  ["  ", null],
  ["45000", 45_000],
  ["45,000", 45_000],
  ["45.000", 45_000],
  ["45 000", 45_000],
  ["45’000", 45_000],
  ["45k", 45_000],
  ["182K", 182_000],
  ["12.85", 12.85],
  ["19,80", 19.8],
  ["1.234,50", 1_234.5],
  ["1,234.50", 1_234.5],
  ["1,234,567", 1_234_567],
  ["0", 0],
  ["abc", undefined],
  ["12-14", undefined],
  [".", undefined],
];
test.each(cases)("%j reads as %j", (text, number) => expect(readNumber(text)).toBe(number));
