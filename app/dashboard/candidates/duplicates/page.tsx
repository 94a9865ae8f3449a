import { UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DuplicateList } from "@/components/candidates/duplicate-list";
import { PageHeader } from "@/components/layout/page-header";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { requireStaff } from "@/lib/auth/session";
import { canMergeCandidates } from "@/lib/candidate-merges/policy";
import { listDuplicates } from "@/lib/candidates/duplicates/find-duplicates";

export const metadata: Metadata = { title: "Possible duplicates" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const address = "/dashboard/candidates/duplicates";

export default async function DuplicatesPage({ searchParams }: Props) {
  const actor = await requireStaff(address);
  if (!canMergeCandidates(actor)) notFound();
  const after = z.uuid().safeParse((await searchParams).after);
  const page = await listDuplicates(actor, after.success ? after.data : null);
  const looked = page.looked.toLocaleString("en");
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Candidates", href: "/dashboard/candidates" }]}
        title="Possible duplicates"
        description="Candidates who share an address, a phone number, a profile or a CV. Nothing is merged by itself."
      />
      {page.duplicates.length === 0 ? (
        <Empty icon={UsersRound} className="rounded-xl border bg-card" title="No duplicates found">
          {page.next
            ? `Among these ${looked} candidates nobody looks like somebody else. There are older ones.`
            : "Nobody looks like somebody else."}
        </Empty>
      ) : (
        <div className="rounded-xl border bg-card p-4">
          <DuplicateList duplicates={page.duplicates} />
        </div>
      )}
      <Pagination
        className="mt-4"
        summary={`${looked} candidates looked at, the newest first`}
        previousHref={after.success ? address : undefined}
        previousLabel="Newest"
        nextHref={page.next ? `${address}?after=${page.next}` : undefined}
        nextLabel="Older"
      />
    </>
  );
}
