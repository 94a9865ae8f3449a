import { Plus } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { NoPostings, NothingFound } from "@/components/postings/no-postings";
import { listHref, PostingFilterBar } from "@/components/postings/posting-filters";
import { PostingTable } from "@/components/postings/posting-table";
import { Button } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { listPostingTemplates } from "@/lib/posting-templates/queries";
import { statusLabels } from "@/lib/postings/labels";
import { canCreatePosting } from "@/lib/postings/policy";
import { countPostings, listPostings } from "@/lib/postings/queries";
import { PostingFilters } from "@/lib/postings/schema";

export const metadata: Metadata = { title: "Postings" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PostingsPage({ searchParams }: Props) {
  const actor = await requireStaff("/dashboard/postings");
  const filters = PostingFilters.parse(await searchParams);
  const [page, counts] = await Promise.all([listPostings(actor, filters), countPostings(actor, filters.q)]);
  const canCreate = canCreatePosting(actor);
  const isEmpty = !filters.q && Object.values(counts).every((count) => count === 0);
  const newPosting = canCreate && !isEmpty && (
    <Button asChild>
      <Link href={"/dashboard/postings/new" as Route}>
        <Plus aria-hidden />
        New posting
      </Link>
    </Button>
  );
  return (
    <>
      <PageHeader title="Postings" actions={newPosting} />
      {isEmpty ? (
        <NoPostings canCreate={canCreate} templates={await listPostingTemplates(actor)} />
      ) : (
        <>
          <PostingFilterBar filters={filters} counts={counts} />
          {page.rows.length === 0 ? (
            <NothingFound
              q={filters.q}
              status={filters.status && statusLabels[filters.status]}
              href={listHref({})}
            />
          ) : (
            <PostingTable rows={page.rows} now={now().toISOString()} />
          )}
          <Pagination
            className="mt-4"
            previousHref={filters.after ? listHref({ ...filters, after: null }) : undefined}
            previousLabel="First page"
            nextHref={page.next ? listHref({ ...filters, after: page.next }) : undefined}
          />
        </>
      )}
    </>
  );
}
