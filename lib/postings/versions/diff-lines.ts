/** "skipped" stands for `count` lines that did not change. */
export type DiffLine =
  | { kind: "same" | "added" | "removed"; text: string }
  | { kind: "skipped"; count: number };
type Line = Exclude<DiffLine, { kind: "skipped" }>;

/** Above this many comparisons the texts are shown as replaced: nobody reads such a difference line by line. */
const mostComparisons = 4_000_000;
const context = 2;

const as = (kind: Line["kind"], texts: string[]): Line[] => texts.map((text) => ({ kind, text }));

/** lengths[i][j] is the longest common subsequence of before from i and after from j. */
function commonLengths(before: string[], after: string[]): Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i]![j] =
        before[i] === after[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

function middleLines(before: string[], after: string[]): Line[] {
  if (before.length * after.length > mostComparisons)
    return [...as("removed", before), ...as("added", after)];
  const lengths = commonLengths(before, after);
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push({ kind: "same", text: before[i]! });
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!)
      lines.push({ kind: "removed", text: before[i++]! });
    else lines.push({ kind: "added", text: after[j++]! });
  }
  return [...lines, ...as("removed", before.slice(i)), ...as("added", after.slice(j))];
}

/** Keeps two unchanged lines around each change and counts the rest. */
function folded(lines: Line[]): DiffLine[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== "same");
  const shown: DiffLine[] = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (line.kind !== "same" || isNear(index)) shown.push(line);
    else if (last?.kind === "skipped") last.count++;
    else shown.push({ kind: "skipped", count: 1 });
  }
  return shown;
}

/** What to take away from `before` and to add to it to get `after`, line by line; lines of spaces do not count. */
export function diffLines(before: string, after: string): DiffLine[] {
  const split = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
  const [old, young] = [split(before), split(after)];
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let end = 0;
  while (end < old.length - start && end < young.length - start && old.at(-1 - end) === young.at(-1 - end))
    end++;
  const middle = middleLines(old.slice(start, old.length - end), young.slice(start, young.length - end));
  return folded([...as("same", old.slice(0, start)), ...middle, ...as("same", old.slice(old.length - end))]);
}
