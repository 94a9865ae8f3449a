import type { AdvertField, FieldReading } from "@/lib/adverts/schema";
import { type EditableField, fieldGroups } from "../form/field-editor";

/** Below this a reader was not sure enough to go unasked. */
const sureFrom = 0.7;

export type RowState = "check" | "guessed" | "clear" | "accepted";
/** One field of the advert as it was read: all readings of it and of its parts. */
export type ReviewRow = { field: EditableField; state: RowState; confidence: number; doubts: string[] };

const inOrder = fieldGroups.flatMap(({ rows }) => rows.flat());

/** What was read, in the order of the editor. */
export function rowsOf(readings: FieldReading[], guessed: string[], accepted: string[]): ReviewRow[] {
  return inOrder.flatMap((field) => {
    const own = readings.filter((reading) => belongs(reading.field, field));
    if (own.length === 0) return [];
    const confidence = Math.min(...own.map((reading) => reading.confidence));
    const doubts = [...new Set(own.flatMap((reading) => reading.doubt ?? []))];
    const isGuessed = guessed.some((path) => belongs(path, field));
    const isDoubtful = confidence < sureFrom || doubts.length > 0;
    const state = isGuessed
      ? "guessed"
      : accepted.includes(field)
        ? "accepted"
        : isDoubtful
          ? "check"
          : "clear";
    return { field, state, confidence, doubts };
  });
}

export const belongs = (path: string, field: AdvertField) => path === field || path.startsWith(`${field}.`);
export const needsLook = ({ state }: ReviewRow) => state === "check" || state === "guessed";

/** The next row to look at after `field`, round and round; null when there is none. */
export function nextToCheck(rows: ReviewRow[], field: EditableField | null): EditableField | null {
  const at = rows.findIndex((row) => row.field === field);
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return round.find(needsLook)?.field ?? null;
}
