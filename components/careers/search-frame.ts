import { now } from "@/lib/clock";
import { searchPostings } from "@/lib/postings/search/search-postings";
import { isUnfiltered, parseSearch } from "@/lib/search/params";
import { Html } from "./html";
import { results } from "./results";

/** Where the results stand in the page of a search. */
export const resultsPlace = new Html("<!--results-->");

/** The results of the search in this address; null where it asks for nothing in particular. */
export async function resultsOf(query: URLSearchParams): Promise<string | null> {
  const given: Record<string, string> = {};
  for (const [name, value] of query) given[name] ??= value;
  const search = parseSearch(given);
  if (isUnfiltered(search)) return null;
  return results(search, await searchPostings(search), now().toISOString().slice(0, 10)).text;
}
