import { Check, SlidersHorizontal } from "lucide-react";
import type { SearchAnswer } from "@/lib/postings/search/search-postings";
import { type FacetName, facetNames, type SearchParams, searchHref } from "@/lib/search/params";
import { countText, facetTitles, facetValueText } from "./facet-words";

type FacetListProps = { search: SearchParams; facets: SearchAnswer["facets"] };

/** Every facet with its values as links: they work without a script, and each has an address to share. */
export function FacetList({ search, facets }: FacetListProps) {
  const useful = facetNames.filter(
    (name) => facets[name].length > 1 || facets[name].some((entry) => entry.selected),
  );
  if (useful.length === 0) return null;
  return (
    // Closed at first, for a small screen. Where there is room for it beside the results, it is shown open by style.
    <details className="rounded-lg border bg-card shadow-xs lg:supports-[selector(::details-content)]:border-0 lg:supports-[selector(::details-content)]:bg-transparent lg:supports-[selector(::details-content)]:shadow-none lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-12 items-center gap-2 px-4 font-medium lg:supports-[selector(::details-content)]:hidden">
        <SlidersHorizontal aria-hidden className="size-4" />
        Narrow the list
      </summary>
      <div className="grid gap-6 border-t p-4 sm:grid-cols-2 lg:grid-cols-1 lg:supports-[selector(::details-content)]:border-0 lg:supports-[selector(::details-content)]:p-0">
        {useful.map((name) => (
          <Facet key={name} name={name} search={search} values={facets[name]} />
        ))}
      </div>
    </details>
  );
}

type FacetProps = { name: FacetName; search: SearchParams; values: SearchAnswer["facets"][FacetName] };

const firstShown = 6;

function Facet({ name, search, values }: FacetProps) {
  const first = values.filter((entry, index) => index < firstShown || entry.selected);
  const rest = values.filter((entry) => !first.includes(entry));
  const links = (entries: typeof values) => (
    <ul>
      {entries.map((entry) => (
        <li key={entry.value}>
          <FacetLink name={name} search={search} entry={entry} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label={facetTitles[name]} className="min-w-0">
      <h3 className="mb-1 font-semibold text-base">{facetTitles[name]}</h3>
      {links(first)}
      {rest.length > 0 && (
        <details>
          <summary className="flex min-h-9 items-center text-base text-primary underline underline-offset-4">
            {rest.length} more
          </summary>
          {links(rest)}
        </details>
      )}
    </section>
  );
}

type FacetLinkProps = Omit<FacetProps, "values"> & { entry: FacetProps["values"][number] };

function FacetLink({ name, search, entry }: FacetLinkProps) {
  const href = searchHref(search, { filters: { [name]: entry.selected ? null : entry.value } });
  return (
    <a
      href={href}
      rel="nofollow"
      aria-current={entry.selected ? "true" : undefined}
      className="group flex min-h-9 items-center gap-2 py-1 text-base leading-snug aria-[current]:font-semibold"
    >
      <span className="min-w-0 flex-1 wrap-anywhere group-hover:underline group-hover:underline-offset-4">
        {facetValueText(name, entry.value)}
        {entry.selected && <span className="sr-only"> (chosen; follow to take it away)</span>}
      </span>
      {entry.selected && <Check aria-hidden className="size-4 shrink-0 text-primary" />}
      <span className="text-muted-foreground tabular-nums">
        <span className="sr-only">, </span>
        {countText(entry.count)}
      </span>
    </a>
  );
}
