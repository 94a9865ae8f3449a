import { joinSql, sql } from "@/lib/db";
import { nameMark } from "./index-text";
import type { Leaf, Words } from "./query";

/** What languages that CVs are written in put at the end of a word in the plural, or where its place in the sentence asks. */
const endings = ["s", "es", "n", "en", "e"];
const shortestStem = 4;

/**
 * A word and its nearest forms: "developer" finds "developers", "Entwickler" finds "Entwicklern". No more than that:
 * whoever searches for Java does not mean JavaScript, and can say `java*` when they do.
 */
export function formsOf(word: string): string[] {
  if (word.length < shortestStem || /\d/.test(word)) return [word];
  const stems = endings.flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length >= shortestStem
      ? [word.slice(0, -ending.length)]
      : [],
  );
  return [...new Set([word, ...endings.map((ending) => word + ending), ...stems])];
}

// Words hold letters and digits only, so none of them can end its quotation marks.
const quoted = (word: string) => `'${word}'`;

function inText({ words, prefix, exact }: Words): string {
  const last = words.length - 1;
  if (last === 0 && !prefix && !exact) return formsOf(words[0]!).map(quoted).join(" | ");
  return words.map((word, index) => quoted(word) + (prefix && index === last ? ":*" : "")).join(" <-> ");
}

function inName({ words, prefix, exact }: Words): string {
  const last = words.length - 1;
  const begins = prefix || (!exact && words[last]!.length > 1);
  return words
    .map((word, index) => quoted(nameMark + word) + (begins && index === last ? ":*" : ""))
    .join(" <-> ");
}

/** What a leaf looks for, as the text of a tsquery; names are found by their beginning. Null for a leaf of no text. */
export function tsqueryOf(leaf: Leaf): string | null {
  switch (leaf.kind) {
    case "text":
      return `(${inText(leaf)}) | (${inName(leaf)})`;
    case "name":
      return inName(leaf);
    case "skill":
      return inText(leaf);
    default:
      return null;
  }
}

/** The texts, "CandidateText" being `t`, in which a leaf is looked for. A skill is what somebody says of themselves. */
export function textsOf(leaf: Leaf) {
  if (leaf.kind === "name") return sql`t.kind = 'profile'`;
  return leaf.kind === "skill" ? sql`t.kind <> 'note'` : sql`true`;
}

const escaped = (value: string) => value.replace(/[\\%_]/g, "\\$&");

/** Whether one of `columns` is the value, begins with it or, where it was not put in quotation marks, has it in it. */
export function valueMatches(
  { value, exact, prefix }: { value: string; exact: boolean; prefix: boolean },
  columns: ReturnType<typeof sql>[],
  within = false,
) {
  const pattern = exact || !(prefix || within) ? escaped(value) : `${prefix ? "" : "%"}${escaped(value)}%`;
  const each = columns.map((column) => sql`lower(unaccent(${column})) LIKE lower(unaccent(${pattern}))`);
  return sql`(${joinSql(each, " OR ")})`;
}
