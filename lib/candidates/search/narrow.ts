import { narrowingLeaves, type Query } from "./query";

const keys = { tag: "tag", stage: "stage", posting: "posting", source: "source" } as const;

type Narrowing = { kind: keyof typeof keys; value: string };

/** The part of a query that narrows it to exactly this value. */
function placeOf(query: Query | null, { kind, value }: Narrowing) {
  return narrowingLeaves(query).find(
    (leaf) => leaf.kind === kind && leaf.exact && leaf.value.toLowerCase() === value.toLowerCase(),
  );
}

export type Narrowed = { selected: boolean; q: string };

/** What one types to narrow a search to a value, or no longer to; null for a value that cannot be typed. */
export function narrowedTo(typed: string, query: Query | null, by: Narrowing): Narrowed | null {
  const there = placeOf(query, by);
  if (there) {
    const without = `${typed.slice(0, there.start)} ${typed.slice(there.end)}`;
    return { selected: true, q: without.replace(/\s+/g, " ").trim() };
  }
  if (/["“”„«»]/.test(by.value)) return null;
  const before = typed.trim();
  const whole = query && "all" in query && query.kind === "or" ? `(${before})` : before;
  return { selected: false, q: `${whole} ${keys[by.kind]}:"${by.value}"`.trim() };
}
