"use client";

import { useCallback, useState } from "react";
import type { Board } from "@/lib/applications/queries";
import { cardElementId } from "./board-card";
import { locate, neighbour } from "./board-state";

export type Way = "next" | "previous" | "left" | "right";
export type Target = { id: string; focus: boolean; turn: number };

/** The open application stands in the address, so that it can be sent to a colleague and survives a reload. */
function rememberOpen(id: string | null) {
  const url = new URL(window.location.href);
  if (id) url.searchParams.set("application", id);
  else url.searchParams.delete("application");
  window.history.replaceState(window.history.state, "", url);
}

/** Which card one is on, and which one is open beside the board. */
export function useOpenCard(board: Board, initial: string | null) {
  const [current, setCurrent] = useState<string | null>(initial);
  const [openId, setOpenId] = useState<string | null>(initial);
  const [target, setTarget] = useState<Target | null>(null);

  const show = useCallback((id: string, focus: boolean) => {
    setCurrent(id);
    setTarget((last) => ({ id, focus, turn: (last?.turn ?? 0) + 1 }));
  }, []);
  const open = useCallback((id: string) => {
    setCurrent(id);
    setOpenId(id);
    rememberOpen(id);
  }, []);
  const close = useCallback(() => {
    setOpenId(null);
    rememberOpen(null);
    if (current) document.getElementById(cardElementId(current))?.focus();
  }, [current]);
  const go = useCallback(
    (way: Way) => {
      const id = neighbour(board, current, way);
      if (!id || !locate(board, id)) return;
      show(id, openId === null);
      if (openId !== null) open(id);
    },
    [board, current, openId, open, show],
  );
  return { current, target, openId, setCurrent, go, open, close };
}
