"use client";

import { createContext, type MouseEvent, useCallback, useContext, useMemo, useRef, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { Board } from "@/lib/applications/queries";
import { cn } from "@/lib/cn";

/** Which applications are chosen: some of those in sight, or all that the filters leave. */
export type Selection = {
  ids: ReadonlySet<string>;
  all: boolean;
  toggle: (id: string) => void;
  /** All between the last one that was pressed and this one, in the order of the screen. */
  extend: (id: string) => void;
  takeAll: () => void;
  clear: () => void;
};

/** Along one column; from one column to another every card between the two. */
function between(board: Board, from: string, to: string): string[] {
  const order = board.columns.flatMap((column) => column.cards.map((card) => card.id));
  const [one, other] = [order.indexOf(from), order.indexOf(to)];
  if (one < 0 || other < 0) return [to];
  return order.slice(Math.min(one, other), Math.max(one, other) + 1);
}

const none: ReadonlySet<string> = new Set();

export function useSelection(board: Board): Selection {
  const [ids, setIds] = useState(none);
  const [all, setAll] = useState(false);
  const anchor = useRef<string | null>(null);
  const latest = useRef(board);
  latest.current = board;
  const toggle = useCallback((id: string) => {
    setAll(false);
    anchor.current = id;
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const extend = useCallback((id: string) => {
    setAll(false);
    const range = between(latest.current, anchor.current ?? id, id);
    anchor.current = id;
    setIds((before) => new Set([...before, ...range]));
  }, []);
  const takeAll = useCallback(() => setAll(true), []);
  const clear = useCallback(() => {
    setAll(false);
    setIds(none);
    anchor.current = null;
  }, []);
  return useMemo(
    () => ({ ids, all, toggle, extend, takeAll, clear }),
    [ids, all, toggle, extend, takeAll, clear],
  );
}

/** Null where nothing can be chosen: for those who only read. */
export const SelectionContext = createContext<Selection | null>(null);

/** The tick of one card or row. With Shift it takes everybody from the last one to here. */
export function SelectBox({ id, name, className }: { id: string; name: string; className?: string }) {
  const selection = useContext(SelectionContext);
  if (!selection) return null;
  const checked = selection.all || selection.ids.has(id);
  const some = selection.all || selection.ids.size > 0;
  function click(event: MouseEvent<HTMLInputElement>) {
    if (event.shiftKey) selection?.extend(id);
    else selection?.toggle(id);
  }
  return (
    <span className={cn("z-1 inline-flex size-6 items-center justify-center", className)}>
      <Checkbox
        aria-label={`Select ${name}`}
        checked={checked}
        readOnly
        data-some={some || undefined}
        onClick={click}
        onMouseDown={(event) => event.stopPropagation()}
        onTouchStart={(event) => event.stopPropagation()}
      />
    </span>
  );
}
