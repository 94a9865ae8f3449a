import type { ApplicationCard } from "@/lib/applications/card";
import type { Board, BoardColumn } from "@/lib/applications/queries";
import type { ApplicationOrder as Order } from "@/lib/applications/schema";

/** What the browser knows of a board: per column the first cards, in order, and how many there are in all. */
export type Place = { column: BoardColumn; index: number; card: ApplicationCard };

export function locate(board: Board, id: string): Place | null {
  for (const column of board.columns) {
    const index = column.cards.findIndex((card) => card.id === id);
    const card = column.cards[index];
    if (card) return { column, index, card };
  }
  return null;
}

/** As the database compares names: without accents and case. */
const folded = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What is compared before the id, as lib/applications/order.ts says it. */
const keys: Record<Order, (card: ApplicationCard) => (string | number)[]> = {
  oldest: (card) => [card.appliedAt],
  newest: (card) => [card.appliedAt],
  name: (card) => [folded(card.name)],
  rating: (card) => [-(card.rating ?? 0), card.appliedAt],
  "in-stage": (card) => [card.stageEnteredAt],
};

function compare(order: Order) {
  const sign = order === "newest" ? -1 : 1;
  return (one: ApplicationCard, other: ApplicationCard) => {
    const others = [...keys[order](other), other.id];
    for (const [at, key] of [...keys[order](one), one.id].entries()) {
      const against = others[at] ?? "";
      if (key !== against) return key < against ? -sign : sign;
    }
    return 0;
  };
}

/** In its place among the cards that are known; beyond the last known one it comes with its own page later. */
function inserted(column: BoardColumn, card: ApplicationCard, order: Order, countBefore: number) {
  const before = compare(order);
  const last = column.cards.at(-1);
  const complete = column.cards.length >= countBefore;
  if (!complete && (!last || before(last, card) < 0)) return column.cards;
  return [...column.cards, card].sort(before);
}

const without = (cards: ApplicationCard[], ids: ReadonlySet<string>) =>
  cards.some((card) => ids.has(card.id)) ? cards.filter((card) => !ids.has(card.id)) : cards;

/** The board as it will be when the move succeeds. */
export function moved(board: Board, id: string, toStageId: string, order: Order, at: string): Board {
  const place = locate(board, id);
  if (!place || place.column.id === toStageId) return board;
  const card = { ...place.card, stageId: toStageId, stageEnteredAt: at, overdue: false };
  return {
    columns: board.columns.map((column) => {
      if (column.id === place.column.id)
        return { ...column, count: column.count - 1, cards: without(column.cards, new Set([id])) };
      if (column.id !== toStageId) return column;
      return { ...column, count: column.count + 1, cards: inserted(column, card, order, column.count) };
    }),
  };
}

/** The board without a card that no longer belongs to what is shown. */
export function removed(board: Board, id: string): Board {
  return {
    columns: board.columns.map((column) => {
      const cards = without(column.cards, new Set([id]));
      return cards === column.cards ? column : { ...column, cards, count: column.count - 1 };
    }),
  };
}

/** `fresh` says how the cards `ids` stand now, and every column's count; a card that it leaves out is gone. */
export function patched(board: Board, ids: string[], fresh: Board, order: Order): Board {
  const asked = new Set(ids);
  return {
    columns: fresh.columns.map((now) => {
      const known = board.columns.find((column) => column.id === now.id);
      if (!known) return now;
      let column = { ...known, name: now.name, count: now.count, cards: without(known.cards, asked) };
      const others = Math.max(0, now.count - now.cards.length);
      for (const card of now.cards) column = { ...column, cards: inserted(column, card, order, others) };
      return column;
    }),
  };
}

/** One more page at the end of a column. */
export function extended(board: Board, page: BoardColumn): Board {
  return {
    columns: board.columns.map((column) => {
      if (column.id !== page.id) return column;
      const known = new Set(column.cards.map((card) => card.id));
      const cards = [...column.cards, ...page.cards.filter((card) => !known.has(card.id))];
      // An empty page is the end, whatever was counted a moment ago.
      return { ...column, cards, count: page.cards.length === 0 ? cards.length : page.count };
    }),
  };
}

/** The card that a key leads to: along its column, or across to the neighbour at the same height. */
export function neighbour(
  board: Board,
  id: string | null,
  way: "next" | "previous" | "left" | "right",
): string | null {
  const place = id ? locate(board, id) : null;
  if (!place) return board.columns.find((column) => column.cards.length > 0)?.cards[0]?.id ?? null;
  if (way === "next" || way === "previous") {
    const step = way === "next" ? 1 : -1;
    return place.column.cards[place.index + step]?.id ?? place.card.id;
  }
  const at = board.columns.indexOf(place.column);
  const beside = way === "right" ? board.columns.slice(at + 1) : board.columns.slice(0, at).reverse();
  const column = beside.find((other) => other.cards.length > 0);
  if (!column) return place.card.id;
  return column.cards[Math.min(place.index, column.cards.length - 1)]?.id ?? null;
}
