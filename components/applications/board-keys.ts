"use client";

import type { Board } from "@/lib/applications/queries";
import { filterInputId } from "./board-filters";
import { locate } from "./board-state";
import type { KeyHelp } from "./keys-dialog";
import type { Rejecting } from "./reject-dialog";
import { useKeys } from "./use-keys";
import type { Way } from "./use-open-card";

export const boardKeys: KeyHelp[] = [
  { keys: ["j", "k"], does: "Next and previous card" },
  { keys: ["h", "l"], does: "Column to the left and to the right" },
  { keys: ["Enter"], does: "Read the application" },
  { keys: ["Space"], does: "Pick the card up, then arrow keys, then Space" },
  { keys: ["m"], does: "Move to another stage" },
  { keys: ["r"], does: "Reject" },
  { keys: ["Esc"], does: "Close the application" },
  { keys: ["/"], does: "Filter by name" },
  { keys: ["?"], does: "Show these keys" },
];

type BoardKeysProps = {
  board: Board;
  current: string | null;
  openId: string | null;
  movable: boolean;
  isDragging: boolean;
  go: (way: Way) => void;
  setMenuFor: (id: string) => void;
  setRejecting: (card: Rejecting) => void;
  setHelp: (open: boolean) => void;
};

const onCard = (event: KeyboardEvent) =>
  event.target instanceof Element && event.target.closest("[data-card]") !== null;

/** The board from the keyboard. While a card is carried, the keys belong to it. */
export function useBoardKeys(props: BoardKeysProps): void {
  const { board, current, openId, movable, isDragging, go } = props;
  const chosen = openId ?? current;
  const place = chosen ? locate(board, chosen) : null;
  const decidable = movable && place?.card.status === "active" ? place.card : null;
  const walk = (way: Way) => () => (isDragging ? false : go(way));
  const arrow = (way: Way) => (event: KeyboardEvent) => (isDragging || !onCard(event) ? false : go(way));
  useKeys({
    j: walk("next"),
    k: walk("previous"),
    h: walk("left"),
    l: walk("right"),
    ArrowDown: arrow("next"),
    ArrowUp: arrow("previous"),
    ArrowLeft: arrow("left"),
    ArrowRight: arrow("right"),
    m: () => (decidable ? props.setMenuFor(decidable.id) : false),
    r: () => (decidable ? props.setRejecting(decidable) : false),
    "/": () => document.getElementById(filterInputId)?.focus(),
    "?": () => props.setHelp(true),
  });
}
