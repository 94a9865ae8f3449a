import type { Route } from "next";

/** The list of candidates that a query finds; the query is all that its address holds. */
export function peopleHref(q: string, after?: { createdAt: string; id: string } | null): Route {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (after) params.set("after", `${after.createdAt}_${after.id}`);
  const query = params.toString();
  return (query ? `/dashboard/candidates?${query}` : "/dashboard/candidates") as Route;
}

export function personHref(id: string): Route {
  return `/dashboard/candidates/${id}` as Route;
}
