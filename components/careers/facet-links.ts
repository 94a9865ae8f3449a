import type { SearchAnswer } from "@/lib/postings/search/search-postings";
import { type FacetName, facetNames, type SearchParams, searchHref } from "@/lib/search/params";
import { countText, facetTitles, facetValueText } from "./facet-words";
import { type Html, html } from "./html";

type Values = SearchAnswer["facets"][FacetName];

const firstShown = 6;

function facetLink(name: FacetName, search: SearchParams, entry: Values[number]): Html {
  const href = searchHref(search, { filters: { [name]: entry.selected ? null : entry.value } });
  const current = entry.selected && html` aria-current="true"`;
  const hint = entry.selected && html`<i class="sr-only"> (chosen; follow to take it away)</i>`;
  return html`<li><a href="${href}" rel="nofollow"${current}><span>${facetValueText(name, entry.value)}${hint}</span> <b>${countText(entry.count)}</b></a></li>`;
}

function facet(name: FacetName, search: SearchParams, values: Values): Html {
  const first = values.filter((entry, index) => index < firstShown || entry.selected);
  const rest = values.filter((entry) => !first.includes(entry));
  const links = (entries: Values) => html`<ul>${entries.map((entry) => facetLink(name, search, entry))}</ul>`;
  const more =
    rest.length > 0 && html`<details><summary>${rest.length} more</summary>${links(rest)}</details>`;
  return html`<section aria-label="${facetTitles[name]}"><h3>${facetTitles[name]}</h3>${links(first)}${more}</section>`;
}

/** Every facet that has something to choose, its values as links: they work without a script and can be shared. */
export function facetLinks(search: SearchParams, facets: SearchAnswer["facets"]): Html | null {
  const useful = facetNames.filter(
    (name) => facets[name].length > 1 || facets[name].some((entry) => entry.selected),
  );
  if (useful.length === 0) return null;
  // Closed at first, for a small screen; careers.css shows it open where there is room beside the results.
  return html`<details class="facets"><summary>Narrow the list</summary><div>${useful.map((name) => facet(name, search, facets[name]))}</div></details>`;
}
