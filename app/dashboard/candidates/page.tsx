import { UserSearch } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { AddLinks } from "@/components/candidates/adding/add-links";
import { Facets } from "@/components/candidates/facets";
import { peopleHref } from "@/components/candidates/people-href";
import { PersonRow } from "@/components/candidates/person-row";
import { SearchBox } from "@/components/candidates/search-box";
import { PageHeader } from "@/components/layout/page-header";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { requireStaff } from "@/lib/auth/session";
import { canMergeCandidates } from "@/lib/candidate-merges/policy";
import { canAddCandidate } from "@/lib/candidates/policy";
import { CandidateSearch } from "@/lib/candidates/search/params";
import { type FoundPeople, searchCandidates } from "@/lib/candidates/search/search-candidates";
import { now } from "@/lib/clock";

export const metadata: Metadata = { title: "Candidates" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

function countInWords({ total, more }: FoundPeople): string {
  if (total === 1 && !more) return "1 person";
  return `${total.toLocaleString("en")}${more ? "+" : ""} people`;
}

function Nobody({ q }: { q: string }) {
  if (!q)
    return (
      <Empty icon={UserSearch} className="rounded-xl border bg-card" title="No candidates yet">
        As soon as somebody applies for a posting that you see, they can be found here.
      </Empty>
    );
  return (
    <Empty
      icon={UserSearch}
      className="rounded-xl border bg-card"
      title="Nobody fits this search"
      action={
        <Button asChild variant="outline">
          <Link href={peopleHref("")}>Show everybody</Link>
        </Button>
      }
    >
      Take a word away, or join several with OR. The search tips show what else can be asked.
    </Empty>
  );
}

function Results({ q, found, at }: { q: string; found: FoundPeople; at: string }) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-6">
      <Facets facets={found.facets} />
      <div className={found.total === 0 ? "lg:col-span-2" : "min-w-0"}>
        {found.corrected !== null && (
          <Alert variant="info" className="mb-3">
            Nobody has what you typed. These are the people for{" "}
            <Link href={peopleHref(found.corrected)} className="font-medium underline underline-offset-4">
              {found.corrected}
            </Link>
            .
          </Alert>
        )}
        <p role="status" className="mb-1.5 text-muted-foreground text-xs tabular-nums">
          {countInWords(found)}
        </p>
        {found.people.length === 0 ? (
          <Nobody q={q} />
        ) : (
          <ul className="divide-y rounded-xl border bg-card" aria-label="Candidates">
            {found.people.map((person) => (
              <PersonRow key={person.id} person={person} now={at} />
            ))}
          </ul>
        )}
        <Pagination
          className="mt-4"
          label="Pages of candidates"
          nextHref={found.next ? peopleHref(found.corrected ?? q, found.next) : undefined}
        />
      </div>
    </div>
  );
}

export default async function CandidatesPage({ searchParams }: Props) {
  const search = CandidateSearch.parse(await searchParams);
  const actor = await requireStaff(peopleHref(search.q));
  const result = await searchCandidates(actor, search);
  return (
    <>
      <PageHeader
        title="Candidates"
        actions={
          <>
            {canMergeCandidates(actor) && (
              <Button asChild variant="ghost">
                <Link href={"/dashboard/candidates/duplicates" as Route}>Possible duplicates</Link>
              </Button>
            )}
            {canAddCandidate(actor) && <AddLinks />}
          </>
        }
      />
      <SearchBox typed={search.q} problem={"problem" in result ? result.problem : null} />
      {"found" in result && <Results q={search.q} found={result.found} at={now().toISOString()} />}
    </>
  );
}
