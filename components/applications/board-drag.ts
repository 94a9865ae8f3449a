import {
  type Announcements,
  type CollisionDetection,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  type Over,
  pointerWithin,
  rectIntersection,
} from "@dnd-kit/core";
import type { ApplicationCard } from "@/lib/applications/card";

/** The column under the pointer; for the keyboard the one that the card lies on. */
export const columnUnder: CollisionDetection = (given) =>
  given.pointerCoordinates ? pointerWithin(given) : rectIntersection(given);

export const dragKeys = {
  start: [KeyboardCode.Space],
  cancel: [KeyboardCode.Esc],
  end: [KeyboardCode.Space, KeyboardCode.Enter],
};

/** Left and right carry the card from column to column. */
export const toNextColumn: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const way = event.code === KeyboardCode.Right ? 1 : event.code === KeyboardCode.Left ? -1 : 0;
  if (way === 0) return undefined;
  event.preventDefault();
  const columns = context.droppableContainers
    .getEnabled()
    .map(({ id }) => ({ id, rect: context.droppableRects.get(id) }))
    .filter((column) => column.rect !== undefined)
    .sort((one, other) => (one.rect?.left ?? 0) - (other.rect?.left ?? 0));
  const here = columns.findIndex(({ id }) => id === context.over?.id);
  const target = columns[Math.min(columns.length - 1, Math.max(0, here + way))]?.rect;
  return target ? { x: target.left + 8, y: Math.max(currentCoordinates.y, target.top + 44) } : undefined;
};

const nameOf = (active: { data: { current?: Record<string, unknown> } }) =>
  (active.data.current?.card as ApplicationCard | undefined)?.name ?? "The card";
const columnOf = (over: Over | null) => (over?.data.current?.name as string | undefined) ?? "no column";

/** What a screen reader says while a card is carried. */
export const announcements: Announcements = {
  onDragStart: ({ active }) => `Picked up ${nameOf(active)}.`,
  onDragOver: ({ active, over }) => `${nameOf(active)} is over ${columnOf(over)}.`,
  onDragEnd: ({ active, over }) =>
    over ? `${nameOf(active)} was put into ${columnOf(over)}.` : `${nameOf(active)} was put back.`,
  onDragCancel: ({ active }) => `${nameOf(active)} was put back.`,
};
