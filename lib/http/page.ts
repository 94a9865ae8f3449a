import type { Contract } from "./contract";
import { makeCursor, readCursor } from "./cursor";
import { ProblemError } from "./problem";

type Page<T> = { rows: T[]; next: string | null };

/** A page of a list as the wire shows it: the position behind a cursor is read, and the next one is signed. */
export async function pageOf<T>(
  { operation }: Contract,
  cursor: string | undefined,
  read: (after: string | null) => Promise<Page<T>>,
): Promise<{ data: T[]; nextCursor: string | null }> {
  const { rows, next } = await read(cursor === undefined ? null : readCursor(operation, cursor));
  return { data: rows, nextCursor: next && makeCursor(operation, next) };
}

/** What was found, or the problem that there is none for the one who asks. */
export function found<T>(value: T | null): T {
  if (value === null) throw new ProblemError("not_found", "It does not exist, or not for this token.");
  return value;
}
