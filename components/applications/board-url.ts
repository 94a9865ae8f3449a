import type { ApplicationFilters } from "@/lib/applications/filters";

/** What an address leaves out, because it is so unless something else is said. */
const usual: Partial<ApplicationFilters> = { status: "active", order: "oldest" };

const names = [
  "q",
  "text",
  "status",
  "source",
  "stage",
  "tag",
  "skill",
  "rating",
  "owner",
  "days",
  "overdue",
  "order",
] as const satisfies (keyof ApplicationFilters)[];

/** The filters as they stand in an address; what is as usual is left out. */
export function filterParams(filters: Partial<ApplicationFilters>): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = filters[name];
    if (value && value !== usual[name]) params.set(name, String(value));
  }
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
