import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportCvs } from "@/components/candidates/adding/import-cvs";
import { PageHeader } from "@/components/layout/page-header";
import { requireStaff } from "@/lib/auth/session";
import { draftNotice, listPostingChoices } from "@/lib/candidates/adding/queries";
import { canAddCandidate } from "@/lib/candidates/policy";

export const metadata: Metadata = { title: "Import CVs" };

type Props = { searchParams: Promise<{ posting?: string | string[] }> };

export default async function ImportPage({ searchParams }: Props) {
  const { posting } = await searchParams;
  const query = typeof posting === "string" ? `?posting=${encodeURIComponent(posting)}` : "";
  const actor = await requireStaff(`/dashboard/candidates/import${query}`);
  if (!canAddCandidate(actor)) notFound();
  const postings = await listPostingChoices(actor);
  const postingId = postings.find(({ id }) => id === posting)?.id ?? null;
  return (
    <>
      <PageHeader
        title="Import CVs"
        description="Each file is read, shown with what was found in it, and becomes a candidate when you say so."
        breadcrumbs={[{ label: "Candidates", href: "/dashboard/candidates" }, { label: "Import CVs" }]}
      />
      <ImportCvs postings={postings} postingId={postingId} notice={await draftNotice(actor, postingId)} />
    </>
  );
}
