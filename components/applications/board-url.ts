import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import { usualColumns } from "@/lib/applications/schema";

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

export function withQuery(path: string, params: URLSearchParams): string {
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

/** How they are shown, for `more` of pipelineHref. */
export function lookParams({ view, columns, saved }: ApplicationLook): Record<string, string> {
  return {
    ...(view === "list" && { view }),
    ...(columns.join() !== usualColumns.join() && { columns: columns.join() }),
    ...(saved && { saved }),
  };
}

/** The application's page, in the list that the filters make: they decide what is previous and next there. */
export function applicationHref(id: string, filters: Partial<ApplicationFilters> = {}): string {
  return withQuery(`/dashboard/applications/${id}`, filterParams(filters));
}
