import type { ApplicationFilters } from "@/lib/applications/filters";
import type { ApplicationPage, Board } from "@/lib/applications/queries";
import { filterParams } from "./board-url";

/** Reads JSON of our own. @throws Error with the server's words */
export async function readJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
  if (response.ok) return response.json() as Promise<T>;
  const problem = (await response.json().catch(() => null)) as { title?: string } | null;
  throw new Error(problem?.title ?? "The server could not be reached. Check your connection and try again.");
}

type Part = { only?: string[]; column?: string; after?: string; size?: number };
type Fetch = (
  postingId: string,
  filters: ApplicationFilters,
  part?: Part,
  signal?: AbortSignal,
) => Promise<Board>;

function addressOf(
  view: "board" | "list",
  postingId: string,
  filters: ApplicationFilters,
  part: Part,
): string {
  const params = filterParams(filters);
  for (const [key, value] of Object.entries(part)) if (value !== undefined) params.set(key, String(value));
  return `/dashboard/postings/${postingId}/pipeline/${view}?${params}`;
}

/** A list is a board of one column. */
export function asBoard({ rows, count }: ApplicationPage): Board {
  return { columns: [{ id: "list", name: "List", type: "list", count, cards: rows }] };
}

export const fetchers: Record<"board" | "list", Fetch> = {
  board: (postingId, filters, part = {}, signal) =>
    readJson<Board>(addressOf("board", postingId, filters, part), signal),
  list: async (postingId, filters, { column: _, ...part } = {}, signal) =>
    asBoard(await readJson<ApplicationPage>(addressOf("list", postingId, filters, part), signal)),
};
