import { wordsOf } from "./fold";
import { type Leaf, type Place, type QueryField, queryFields } from "./query";
import { dayRange, ratingRange } from "./ranges";

type Typed = Place & { text: string; quoted: boolean };

/** A leaf, nothing where there was no letter to look for, or words that say what is wrong. */
export type Read = Leaf | { problem: string } | null;

function wordsLeaf(kind: "text" | "name" | "skill", { text, quoted, start, end }: Typed): Read {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  return { kind, words, prefix: !quoted && text.endsWith("*"), exact: quoted, start, end };
}

function valueLeaf(kind: "tag" | "stage" | "posting" | "source" | "status" | "pool", typed: Typed): Read {
  const prefix = !typed.quoted && typed.text.endsWith("*");
  const value = (prefix ? typed.text.slice(0, -1) : typed.text).trim();
  if (!value)
    return {
      problem: `Say which ${kind === "pool" ? "pool" : kind}: ${kind === "pool" ? "in" : kind}:name.`,
    };
  return { kind, value, prefix, exact: typed.quoted, start: typed.start, end: typed.end };
}

function ratingLeaf({ text, start, end }: Typed): Read {
  if (text.toLowerCase() === "none") return { kind: "no-rating", start, end };
  const range = ratingRange(text);
  return range
    ? { kind: "rating", ...range, start, end }
    : { problem: "A rating is a number from 1 to 5, such as rating:4, rating:>=4 or rating:3..5." };
}

function appliedLeaf({ text, start, end }: Typed): Read {
  const range = dayRange(text);
  return range
    ? { kind: "applied", ...range, start, end }
    : {
        problem:
          "Write days, months or years, the earlier one first: applied:2026-01..2026-06 or applied:>=2026-03-15.",
      };
}

export function textLeaf(typed: Typed): Read {
  return wordsLeaf("text", typed);
}

export function fieldLeaf(field: QueryField, typed: Typed): Read {
  switch (field) {
    case "name":
    case "skill":
      return wordsLeaf(field, typed) ?? { problem: `Say which ${field}: ${field}:word.` };
    case "rating":
      return ratingLeaf(typed);
    case "applied":
      return appliedLeaf(typed);
    case "in": {
      const { start, end } = typed;
      if (!typed.quoted && /^pools?$/i.test(typed.text)) return { kind: "any-pool", start, end };
      return valueLeaf("pool", typed);
    }
    default:
      return valueLeaf(field, typed);
  }
}

export function fieldNamed(text: string): QueryField | null {
  return queryFields.find((field) => field === text.toLowerCase()) ?? null;
}

/** The field whose name is nearest to what was typed: "stge" begins and ends like "stage". */
export function nearestField(text: string): QueryField | null {
  const typed = text.toLowerCase();
  const shared = (field: string) => [...new Set(typed)].filter((letter) => field.includes(letter)).length;
  const near = queryFields.filter(
    (field) => Math.abs(field.length - typed.length) <= 2 && shared(field) >= Math.max(3, field.length - 2),
  );
  return near.find((field) => field[0] === typed[0]) ?? null;
}
