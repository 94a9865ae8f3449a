import { X } from "lucide-react";
import { facetNames, type SearchParams, searchHref } from "@/lib/search/params";
import { facetTitles, facetValueText } from "./facet-words";

/** What the list is narrowed by, each with the way to take it away. */
export function ChosenFilters({ search }: { search: SearchParams }) {
  const chosen = facetNames.flatMap((name) => {
    const value = search.filters[name];
    return value ? [{ name, value }] : [];
  });
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="Chosen filters" className="flex flex-wrap gap-2">
      {chosen.map(({ name, value }) => (
        <li key={name} className="max-w-full">
          <a
            href={searchHref(search, { filters: { [name]: null } })}
            rel="nofollow"
            className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border bg-primary-soft px-3 text-base text-primary hover:underline"
          >
            <span className="sr-only">Take away {facetTitles[name]}: </span>
            <span className="truncate">{facetValueText(name, value)}</span>
            <X aria-hidden className="size-4 shrink-0" />
          </a>
        </li>
      ))}
      <li>
        <a
          href="/"
          className="inline-flex min-h-9 items-center text-base text-primary underline underline-offset-4"
        >
          Clear all
        </a>
      </li>
    </ul>
  );
}
