import type { Route } from "next";
import Link from "next/link";
import type { Funnel as Counts } from "@/lib/postings/queries";

/** How many wait in each stage, and what became of the others; each stage leads to its applications. */
export function Funnel({ counts, postingId }: { counts: Counts; postingId: string }) {
  const most = Math.max(1, ...counts.stages.map(({ count }) => count));
  const list = `/dashboard/postings/${postingId}/pipeline?view=list`;
  const ended = [
    ["hired", "Hired", counts.hired],
    ["rejected", "Rejected", counts.rejected],
    ["withdrawn", "Withdrawn", counts.withdrawn],
  ] as const;
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1">
        {counts.stages.map(({ id, name, count }) => (
          <li key={id}>
            <Link
              href={`${list}&stage=${id}` as Route}
              className="grid min-h-7 pointer-coarse:min-h-11 grid-cols-[minmax(5rem,8rem)_1fr_auto] items-center gap-3 rounded-md px-1.5 -mx-1.5 hover:bg-accent"
            >
              <span className="truncate">{name}</span>
              <span aria-hidden className="h-2 rounded-full bg-secondary">
                <span
                  className="block h-2 rounded-full bg-primary"
                  style={{ width: `${(count / most) * 100}%` }}
                />
              </span>
              <span className="min-w-8 text-right font-medium tabular-nums">
                {count}
                <span className="sr-only"> waiting</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 border-t pt-3">
        {ended.map(([status, label, count]) => (
          <li key={status}>
            <Link
              href={`${list}&status=${status}` as Route}
              className="inline-flex min-h-6 pointer-coarse:min-h-11 items-center gap-1.5 text-muted-foreground hover:text-foreground hover:underline"
            >
              {label} <span className="font-medium text-foreground tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
