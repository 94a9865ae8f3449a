"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { applicationColumnLabels } from "@/lib/applications/labels";
import type { ListedApplication } from "@/lib/applications/queries";
import type { ApplicationColumn } from "@/lib/applications/schema";
import { cn } from "@/lib/cn";
import { cardElementId } from "./board-card";
import { listCells } from "./list-cells";
import { cellClass } from "./list-row";
import type { Target } from "./use-open-card";

type ListTableProps = {
  caption: string;
  rows: ListedApplication[];
  count: number;
  columns: ApplicationColumn[];
  target: Target | null;
  onMore: (after: string | undefined) => void;
  row: (row: ListedApplication, position: number) => ReactNode;
};

const rowRem = 2.75;
const headRem = 2.25;
const nameRem = 13;
const later = 20;

const remOf = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** One table whose head stays and which draws only the rows in sight; before any script, the first page of it. */
export function ListTable({ caption, rows, count, columns, target, onMore, row }: ListTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rem, setRem] = useState<number | null>(null);
  useEffect(() => setRem(remOf()), []);
  const virtual = useVirtualizer({
    count: Math.max(rows.length, Math.min(count, rows.length + later)),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * (rem ?? 16),
    getItemKey: (index) => rows[index]?.id ?? `later-${index}`,
    scrollPaddingStart: headRem * (rem ?? 16),
    overscan: 12,
    initialRect: { width: 1_000, height: 700 },
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  const lastKnown = rows.at(-1)?.id;

  useEffect(() => {
    if (rem !== null && rows.length < count && lastDrawn >= rows.length - later) onMore(lastKnown);
  }, [rem, rows.length, count, lastDrawn, lastKnown, onMore]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new turn scrolls, not every change of the rows
  useEffect(() => {
    const index = target ? rows.findIndex(({ id }) => id === target.id) : -1;
    if (!target || index < 0) return;
    virtual.scrollToIndex(index, { align: "auto" });
    if (!target.focus) return;
    const frame = requestAnimationFrame(() =>
      document.getElementById(cardElementId(target.id))?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [target?.turn]);

  const before = rem === null ? 0 : (drawn[0]?.start ?? 0);
  const after = rem === null ? 0 : virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, name) => sum + (name === "name" ? nameRem : listCells[name].width), 0);
  return (
    <div
      ref={scroller}
      className="relative min-h-80 flex-1 overflow-auto rounded-xl border bg-card [contain:strict]"
    >
      <table
        aria-rowcount={count + 1}
        className="w-full table-fixed caption-bottom text-sm"
        style={{ minWidth: `${width}rem` }}
      >
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {columns.map((name) => (
            <col key={name} style={name === "name" ? undefined : { width: `${listCells[name].width}rem` }} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-2 bg-card shadow-[0_1px_var(--border)]">
          <tr aria-rowindex={1}>
            {columns.map((name) => (
              <th
                key={name}
                scope="col"
                className={cn(
                  cellClass,
                  "h-9 truncate text-left font-medium text-muted-foreground text-xs",
                  name !== "name" && listCells[name].align && "text-right",
                )}
              >
                {applicationColumnLabels[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {rem === null
            ? rows.map((each, index) => row(each, index + 1))
            : drawn.map(({ index, key }) => {
                const shown = rows[index];
                if (shown) return row(shown, index + 1);
                return (
                  <tr key={key} aria-hidden className="h-11 border-b">
                    <td colSpan={columns.length} className={cellClass}>
                      <div className="h-4 w-48 animate-pulse rounded bg-secondary" />
                    </td>
                  </tr>
                );
              })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
