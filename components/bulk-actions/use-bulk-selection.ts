"use client";

import { useState } from "react";
import { useKeys } from "@/components/keys/use-keys";
import type { Board } from "@/lib/applications/queries";
import type { BulkKind } from "@/lib/bulk-actions/schema";
import { type Selection, useSelection } from "./selection";

export type BulkSelecting = {
  selection: Selection;
  /** How many the filters leave in all. */
  total: number;
  chosen: number;
  asking: BulkKind | null;
  ask: (kind: BulkKind | null) => void;
};

type Where = {
  board: Board;
  /** The card that one is on. */
  current: string | null;
  /** Whether this actor may do anything to them. */
  movable: boolean;
};

/** Choosing many and what can be done with them, from the keyboard too: with some chosen, the keys mean all of them. */
export function useBulkSelection({ board, current, movable }: Where): BulkSelecting {
  const selection = useSelection(board);
  const [asking, ask] = useState<BulkKind | null>(null);
  const total = board.columns.reduce((sum, column) => sum + column.count, 0);
  const chosen = selection.all ? total : selection.ids.size;
  const withMany = (kind: BulkKind) => () => (movable && chosen > 0 ? ask(kind) : false);
  const onOne = (act: (id: string) => void) => () => (movable && current ? act(current) : false);
  const letters = "With some selected: move, reject, tag or write to all of them";
  useKeys("Selection", [
    { key: "x", does: "Select the application, or leave it out", run: onOne(selection.toggle) },
    { key: "X", does: "Select everybody up to here", run: onOne(selection.extend) },
    { key: "m", does: letters, run: withMany("move") },
    { key: "r", does: letters, run: withMany("reject") },
    { key: "t", does: letters, run: withMany("tag") },
    { key: "e", does: letters, run: withMany("message") },
    { key: "Escape", does: "Select nobody", run: () => (chosen > 0 ? selection.clear() : false) },
  ]);
  return { selection, total, chosen, asking, ask };
}
