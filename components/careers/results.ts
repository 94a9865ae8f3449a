import { buttonVariants } from "@/components/ui/button";
import type { SearchAnswer } from "@/lib/postings/search/search-postings";
import { isUnfiltered, type SearchParams, searchHref } from "@/lib/search/params";
import { chosenFilters } from "./chosen-filters";
import { facetLinks } from "./facet-links";
import { countText } from "./facet-words";
import { Html, html } from "./html";
import { postingCards } from "./posting-cards";
import { searchForm } from "./search-form";

/** Where the results stand in the page around a search: lib/cache/serve-search.ts looks for it. */
export const resultsPlace = new Html("<!--results-->");

const link = "text-primary underline underline-offset-4";
const button = buttonVariants({ variant: "outline" });

const column = "grid items-start gap-x-12 gap-y-6";
const columns = "grid items-start gap-x-12 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]";

function totalText({ total, counted }: SearchAnswer): string {
  if (total === 0) return "No positions";
  const count = `${countText(total)}${counted === "most" ? "+" : ""}`;
  return total === 1 ? "1 open position" : `${count} open positions`;
}

/** The careers list, whole or narrowed: search box, counts to narrow it by, results. */
export function results(search: SearchParams, answer: SearchAnswer, today: string): Html {
  const title = isUnfiltered(search) ? "Open positions" : "Search open positions";
  const links = facetLinks(search, answer.facets);
  const list = answer.cards.length > 0 ? postingCards(answer.cards, today) : noResults(search);
  return html`<div class="mb-8 grid gap-5">
      <h1 class="text-balance font-semibold text-4xl leading-tight tracking-[-0.022em]">${title}</h1>
      ${searchForm(search)}${chosenFilters(search)}
    </div>
    <div class="${links ? columns : column}">
      ${links && html`<nav aria-label="Narrow the list">${links}</nav>`}
      <section aria-labelledby="results" class="min-w-0">${resultsHead(search, answer)}${list}${pages(search, answer)}</section>
    </div>`;
}

function resultsHead(search: SearchParams, answer: SearchAnswer): Html {
  const typed = search.q && ` for “${answer.corrected ?? search.q}”`;
  const corrected =
    answer.corrected &&
    html`<p class="text-base">Nothing has “${search.q}”, so these are the positions for “${answer.corrected}”.</p>`;
  return html`<div class="grid gap-1 border-b pb-3">
    <div class="flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 id="results" class="font-semibold text-lg">${totalText(answer)}${typed}</h2>
      ${search.q && answer.total > 1 && sortLink(search)}
    </div>${corrected}</div>`;
}

function sortLink(search: SearchParams): Html {
  const isNewest = search.sort === "newest";
  const href = searchHref(search, { sort: isNewest ? "relevance" : "newest" });
  return html`<p class="text-base text-muted-foreground">${isNewest ? "Newest first" : "Best match first"} ·
    <a href="${href}" rel="nofollow" class="${link}">${isNewest ? "Show the best match first" : "Show the newest first"}</a></p>`;
}

function noResults(search: SearchParams): Html {
  if (isUnfiltered(search))
    return html`<p class="py-8">There are no open positions at the moment. Please come back another day.</p>`;
  const words = search.after
    ? "There is nothing further in this list."
    : "No open position fits what you are looking for.";
  const narrowed = Object.keys(search.filters).length > 0;
  const wider = searchHref({ ...search, filters: {}, after: null });
  return html`<div class="grid gap-4 py-8"><p>${words}</p>
    <ul class="grid list-disc gap-1.5 pl-5">
      ${search.q && html`<li>Try fewer words, or a more general one.</li>`}
      ${search.q && narrowed && html`<li><a class="${link}" href="${wider}">Search for “${search.q}” without the filters</a></li>`}
      <li><a class="${link}" href="/">See all open positions</a></li>
    </ul></div>`;
}

function pages(search: SearchParams, answer: SearchAnswer): Html | null {
  if (!answer.next && !search.after) return null;
  const first = html`<a class="${button}" href="${searchHref(search)}" rel="nofollow">Back to the beginning</a>`;
  const next =
    answer.next &&
    html`<a class="${button}" href="${searchHref(search, { after: answer.next })}" rel="next">More positions</a>`;
  return html`<nav aria-label="Pages" class="flex flex-wrap justify-between gap-3 py-6">${search.after ? first : html`<span></span>`}${next}</nav>`;
}
