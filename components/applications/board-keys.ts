"use client";

import { useKeys } from "@/components/keys/use-keys";
import type { Board } from "@/lib/applications/queries";
import { filterInputId } from "./board-filters";
import { locate } from "./board-state";
import type { Rejecting } from "./reject-dialog";
import type { Way } from "./use-open-card";

type BoardKeysProps = {
  board: Board;
  current: string | null;
  openId: string | null;
  movable: boolean;
  isDragging: boolean;
  go: (way: Way) => void;
  setMenuFor: (id: string) => void;
  setRejecting: (card: Rejecting) => void;
};

const onCard = (event?: KeyboardEvent) =>
  event?.target instanceof Element && event.target.closest("[data-card]") !== null;

/** The board from the keyboard. While a card is carried, the keys belong to it. */
export function useBoardKeys(props: BoardKeysProps): void {
  const { board, current, openId, movable, isDragging, go } = props;
  const chosen = openId ?? current;
  const place = chosen ? locate(board, chosen) : null;
  const decidable = movable && place?.card.status === "active" ? place.card : null;
  const walk = (way: Way) => () => (isDragging ? false : go(way));
  const arrow = (way: Way) => (event?: KeyboardEvent) => (isDragging || !onCard(event) ? false : go(way));
  const cards = "Next and previous card";
  const columns = "Column to the left and to the right";
  useKeys("Board", [
    { key: "j", does: cards, run: walk("next") },
    { key: "k", does: cards, run: walk("previous") },
    { key: "h", does: columns, run: walk("left") },
    { key: "l", does: columns, run: walk("right") },
    { key: "ArrowDown", run: arrow("next") },
    { key: "ArrowUp", run: arrow("previous") },
    { key: "ArrowLeft", run: arrow("left") },
    { key: "ArrowRight", run: arrow("right") },
    // These two belong to the card that has the focus, and Escape to what is open beside the board.
    { key: "Enter", does: "Read the application", run: () => false },
    { key: " ", does: "Pick the card up, then arrow keys, then Space", run: () => false },
    {
      key: "m",
      does: "Move to another stage",
      run: () => (decidable ? props.setMenuFor(decidable.id) : false),
    },
    { key: "r", does: "Reject", run: () => (decidable ? props.setRejecting(decidable) : false) },
    { key: "Escape", does: "Close the application", run: () => false },
    { key: "/", does: "Filter the applications", run: () => document.getElementById(filterInputId)?.focus() },
  ]);
}
