import { facetNames, type SearchParams, searchHref } from "@/lib/search/params";
import { facetTitles, facetValueText } from "./facet-words";
import { type Html, html } from "./html";

const chip =
  "inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border bg-primary-soft px-3 text-base text-primary hover:underline";

/** What the list is narrowed by, each with the way to take it away. */
export function chosenFilters(search: SearchParams): Html | null {
  const chosen = facetNames.flatMap((name) => {
    const value = search.filters[name];
    if (!value) return [];
    const href = searchHref(search, { filters: { [name]: null } });
    return [
      html`<li class="max-w-full"><a href="${href}" rel="nofollow" class="${chip}"><span class="sr-only">Take away ${facetTitles[name]}: </span><span class="truncate">${facetValueText(name, value)}</span><span aria-hidden="true">✕</span></a></li>`,
    ];
  });
  if (chosen.length === 0) return null;
  return html`<ul aria-label="Chosen filters" class="flex flex-wrap gap-2">${chosen}
    <li><a href="/" class="inline-flex min-h-9 items-center text-base text-primary underline underline-offset-4">Clear all</a></li></ul>`;
}
