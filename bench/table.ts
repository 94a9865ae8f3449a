export type Line = { what: string; rate: number; against: string; other: number; target: number };

const rounded = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toFixed(1);

/** The results as a table in Markdown, for the README. */
export function table(lines: Line[]): string {
  const rows = lines.map(({ what, rate, against, other, target }) => {
    const ratio = rate / other;
    const verdict = ratio >= target ? "yes" : "no";
    return `| ${what} | ${rounded(rate)} | ${against} | ${rounded(other)} | ${ratio.toFixed(2)} | ${target} | ${verdict} |`;
  });
  return [
    "| What | per second | Against | per second | Ratio | Target | Met |",
    "|---|--:|---|--:|--:|--:|---|",
    ...rows,
  ].join("\n");
}
