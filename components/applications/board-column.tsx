"use client";

import { useDroppable } from "@dnd-kit/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, useEffect, useRef } from "react";
import type { ApplicationCard } from "@/lib/applications/card";
import type { BoardColumn as Column } from "@/lib/applications/queries";
import { cn } from "@/lib/cn";
import { cardElementId } from "./board-card";
import type { Target } from "./use-open-card";

type BoardColumnProps = {
  column: Column;
  /** The card that shall be in view and, when `focus` says so, have the focus. */
  target: Target | null;
  onMore: (columnId: string, after: string | undefined) => void;
  card: (card: ApplicationCard) => ReactNode;
  emptyWords: string;
};

const cardHeight = 72;

/** One stage: scrolls on its own and draws only the cards in sight, however many there are. */
export const BoardColumn = memo(function BoardColumn({
  column,
  target,
  onMore,
  card,
  emptyWords,
}: BoardColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id: column.id, data: { name: column.name } });
  const scroller = useRef<HTMLDivElement>(null);
  const { cards, count } = column;
  const rows = useVirtualizer({
    count: Math.max(cards.length, Math.min(count, cards.length + 20)),
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey: (index) => cards[index]?.id ?? `later-${index}`,
    gap: 8,
    overscan: 6,
    initialRect: { width: 280, height: 600 },
  });
  const drawn = rows.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  const lastKnown = cards.at(-1)?.id;

  useEffect(() => {
    if (cards.length < count && lastDrawn >= cards.length - 10) onMore(column.id, lastKnown);
  }, [cards.length, count, column.id, lastDrawn, lastKnown, onMore]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new turn scrolls, not every change of the cards
  useEffect(() => {
    const index = target ? cards.findIndex(({ id }) => id === target.id) : -1;
    if (!target || index < 0) return;
    rows.scrollToIndex(index, { align: "auto" });
    if (!target.focus) return;
    const frame = requestAnimationFrame(() =>
      document.getElementById(cardElementId(target.id))?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [target?.turn]);

  return (
    <section
      ref={setNodeRef}
      aria-label={`${column.name}, ${count} ${count === 1 ? "application" : "applications"}`}
      className={cn(
        "flex min-h-0 w-[min(18rem,80vw)] shrink-0 snap-start flex-col rounded-xl border border-transparent bg-muted transition-colors sm:w-64 sm:min-w-60 sm:max-w-96 sm:flex-1",
        isOver && "border-primary bg-primary-soft",
      )}
    >
      <h2 className="flex items-center gap-2 px-3 pt-2.5 pb-1.5 font-medium">
        <span className="min-w-0 truncate">{column.name}</span>
        <span className="font-normal text-muted-foreground tabular-nums">{count.toLocaleString("en")}</span>
      </h2>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pt-1 pb-2">
        {count === 0 && <p className="px-2 py-6 text-center text-muted-foreground text-xs">{emptyWords}</p>}
        <ul
          className="grid content-start gap-2"
          style={{ height: rows.getTotalSize(), paddingTop: drawn[0]?.start ?? 0 }}
        >
          {drawn.map((row) => {
            const shown = cards[row.index];
            return (
              <li
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                aria-setsize={count}
                aria-posinset={row.index + 1}
                className="min-w-0"
              >
                {shown ? (
                  card(shown)
                ) : (
                  <div aria-hidden className="h-18 animate-pulse rounded-lg bg-secondary" />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
});
