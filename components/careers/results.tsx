import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { SearchAnswer } from "@/lib/postings/search/search-postings";
import { isUnfiltered, type SearchParams, searchHref } from "@/lib/search/params";
import { ChosenFilters } from "./chosen-filters";
import { facetLinks } from "./facet-links";
import { countText } from "./facet-words";
import { postingCards } from "./posting-cards";
import { Raw } from "./raw";
import { SearchForm } from "./search-form";

type ResultsProps = { search: SearchParams; answer: SearchAnswer; today: string };

function totalText({ total, counted }: SearchAnswer): string {
  if (total === 0) return "No positions";
  const count = `${countText(total)}${counted === "most" ? "+" : ""}`;
  return total === 1 ? "1 open position" : `${count} open positions`;
}

/** The careers list, whole or narrowed: search box, counts to narrow it by, results. */
export function Results({ search, answer, today }: ResultsProps) {
  const whole = isUnfiltered(search);
  const links = facetLinks(search, answer.facets);
  return (
    <>
      <div className="mb-8 grid gap-5">
        <h1 className="text-balance font-semibold text-4xl leading-tight tracking-[-0.022em]">
          {whole ? "Open positions" : "Search open positions"}
        </h1>
        <SearchForm search={search} />
        <ChosenFilters search={search} />
      </div>
      <div className={cn("grid items-start gap-x-12 gap-y-6", links && "lg:grid-cols-[15rem_minmax(0,1fr)]")}>
        {links && (
          <nav aria-label="Narrow the list">
            <Raw content={links} />
          </nav>
        )}
        <section aria-labelledby="results" className="min-w-0">
          <ResultsHead search={search} answer={answer} />
          {answer.cards.length > 0 ? (
            <Raw content={postingCards(answer.cards, today)} />
          ) : (
            <NoResults search={search} />
          )}
          <Pages search={search} answer={answer} />
        </section>
      </div>
    </>
  );
}

function ResultsHead({ search, answer }: Omit<ResultsProps, "today">) {
  return (
    <div className="grid gap-1 border-b pb-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="results" className="font-semibold text-lg">
          {totalText(answer)}
          {search.q && <span> for “{answer.corrected ?? search.q}”</span>}
        </h2>
        {search.q && answer.total > 1 && <SortLink search={search} />}
      </div>
      {answer.corrected && (
        <p className="text-base">
          Nothing has “{search.q}”, so these are the positions for “{answer.corrected}”.
        </p>
      )}
    </div>
  );
}

function SortLink({ search }: { search: SearchParams }) {
  const other = search.sort === "newest" ? "relevance" : "newest";
  return (
    <p className="text-base text-muted-foreground">
      {search.sort === "newest" ? "Newest first" : "Best match first"}
      {" · "}
      <a
        href={searchHref(search, { sort: other })}
        rel="nofollow"
        className="text-primary underline underline-offset-4"
      >
        {other === "newest" ? "Show the newest first" : "Show the best match first"}
      </a>
    </p>
  );
}

function NoResults({ search }: { search: SearchParams }) {
  const narrowed = Object.keys(search.filters).length > 0;
  if (isUnfiltered(search))
    return <p className="py-8">There are no open positions at the moment. Please come back another day.</p>;
  return (
    <div className="grid gap-4 py-8">
      <p>
        {search.after
          ? "There is nothing further in this list."
          : "No open position fits what you are looking for."}
      </p>
      <ul className="grid list-disc gap-1.5 pl-5">
        {search.q && <li>Try fewer words, or a more general one.</li>}
        {narrowed && search.q && (
          <li>
            <a
              className="text-primary underline underline-offset-4"
              href={searchHref({ ...search, filters: {}, after: null })}
            >
              Search for “{search.q}” without the filters
            </a>
          </li>
        )}
        <li>
          <a className="text-primary underline underline-offset-4" href="/">
            See all open positions
          </a>
        </li>
      </ul>
    </div>
  );
}

function Pages({ search, answer }: Omit<ResultsProps, "today">) {
  if (!answer.next && !search.after) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap justify-between gap-3 py-6">
      {search.after ? (
        <Button asChild variant="outline">
          <a href={searchHref(search)} rel="nofollow">
            Back to the beginning
          </a>
        </Button>
      ) : (
        <span />
      )}
      {answer.next && (
        <Button asChild variant="outline">
          <a href={searchHref(search, { after: answer.next })} rel="next">
            More positions
          </a>
        </Button>
      )}
    </nav>
  );
}
