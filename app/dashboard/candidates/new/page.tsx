import { FileStack } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AddCandidateForm } from "@/components/candidates/adding/add-candidate-form";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { requireStaff } from "@/lib/auth/session";
import { draftNotice, listPostingChoices } from "@/lib/candidates/adding/queries";
import { canAddCandidate } from "@/lib/candidates/policy";

export const metadata: Metadata = { title: "Add a candidate" };

type Props = { searchParams: Promise<{ posting?: string | string[] }> };

export default async function NewCandidatePage({ searchParams }: Props) {
  const { posting } = await searchParams;
  const query = typeof posting === "string" ? `?posting=${encodeURIComponent(posting)}` : "";
  const actor = await requireStaff(`/dashboard/candidates/new${query}`);
  if (!canAddCandidate(actor)) notFound();
  const postings = await listPostingChoices(actor);
  const postingId = postings.find(({ id }) => id === posting)?.id ?? null;
  return (
    <>
      <PageHeader
        title="Add a candidate"
        description="Somebody whom you have met, or whose CV has reached you."
        breadcrumbs={[{ label: "Candidates", href: "/dashboard/candidates" }, { label: "Add a candidate" }]}
        actions={
          <Button asChild variant="outline">
            <Link href={`/dashboard/candidates/import${query}` as Route}>
              <FileStack aria-hidden />
              Import several CVs
            </Link>
          </Button>
        }
      />
      <AddCandidateForm
        postings={postings}
        postingId={postingId}
        notice={await draftNotice(actor, postingId)}
      />
    </>
  );
}
