import type { FindResults } from "@/lib/cache/serve-search";

/** The results of a search as HTML; null for an address that asks for nothing in particular. */
async function makeFindResults(): Promise<FindResults> {
  const { results } = await import("@/components/careers/results");
  const { now } = await import("@/lib/clock");
  const { searchPostings } = await import("@/lib/postings/search/search-postings");
  const { isUnfiltered, parseSearch } = await import("@/lib/search/params");
  return async (query) => {
    // Of a key that is there twice the first counts, as on the page.
    const search = parseSearch(Object.fromEntries([...query].reverse()));
    if (isUnfiltered(search)) return null;
    return results(search, await searchPostings(search), now().toISOString().slice(0, 10)).text;
  };
}

/** Runs once in each web process before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { beginServing } = await import("@/lib/cache/begin-serving");
    const { countVisit } = await import("@/lib/tracking-links/visits/count-visits");
    beginServing(await makeFindResults(), countVisit);
  }
}
