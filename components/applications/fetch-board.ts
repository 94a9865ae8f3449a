import type { ApplicationFilters } from "@/lib/applications/filters";
import type { Board } from "@/lib/applications/queries";
import { filterParams } from "./board-url";

/** Reads JSON of our own. @throws Error with the server's words */
export async function readJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
  if (response.ok) return response.json() as Promise<T>;
  const problem = (await response.json().catch(() => null)) as { title?: string } | null;
  throw new Error(problem?.title ?? "The server could not be reached. Check your connection and try again.");
}

type Part = { only?: string[]; column?: string; after?: string; size?: number };

export function fetchBoard(
  postingId: string,
  filters: ApplicationFilters,
  part: Part = {},
  signal?: AbortSignal,
): Promise<Board> {
  const params = filterParams(filters);
  for (const [key, value] of Object.entries(part)) if (value !== undefined) params.set(key, String(value));
  return readJson<Board>(`/dashboard/postings/${postingId}/pipeline/board?${params}`, signal);
}
