import type { ApplicationFilters } from "@/lib/applications/filters";

/** The filters as they stand in an address; what is as usual is left out. */
export function filterParams(filters: Partial<ApplicationFilters>): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.q) params.set("q", filters.q);
  if (filters.status && filters.status !== "active") params.set("status", filters.status);
  if (filters.source) params.set("source", filters.source);
  if (filters.stage) params.set("stage", filters.stage);
  if (filters.order && filters.order !== "oldest") params.set("order", filters.order);
  return params;
}

function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

export function pipelineHref(
  postingId: string,
  filters: Partial<ApplicationFilters>,
  more: Record<string, string> = {},
): string {
  const params = filterParams(filters);
  for (const [key, value] of Object.entries(more)) params.set(key, value);
  return withQuery(`/dashboard/postings/${postingId}/pipeline`, params);
}

/** The application's page, in the list that the filters make: they decide what is previous and next there. */
export function applicationHref(id: string, filters: Partial<ApplicationFilters> = {}): string {
  return withQuery(`/dashboard/applications/${id}`, filterParams(filters));
}
