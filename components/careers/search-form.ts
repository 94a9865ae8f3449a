import { buttonVariants } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control";
import { facetNames, type SearchParams } from "@/lib/search/params";
import { type Html, html } from "./html";

const button = buttonVariants();
const input = `${controlClass} h-(--control) min-w-48 flex-1 px-2.5`;

/** A plain form: what is chosen already goes along, and the answer has an address of its own. */
export function searchForm(search: Pick<SearchParams, "q" | "filters">): Html {
  const chosen = facetNames.map((name) => {
    const value = search.filters[name];
    return value ? html`<input type="hidden" name="${name}" value="${value}">` : null;
  });
  return html`<search><form action="/search" class="grid max-w-3xl gap-1.5">
    <label for="q" class="inline-block font-medium text-(length:--control-text) leading-snug">Job title, skill, place or company</label>
    <div class="flex flex-wrap gap-2">
      <input id="q" name="q" type="search" value="${search.q}" maxlength="200" enterkeyhint="search" autocomplete="off" class="${input}">
      <button type="submit" class="${button}">Search</button>
    </div>
    ${chosen}
  </form></search>`;
}
