import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { PageHeader } from "@/components/layout/page-header";
import { ReferForm } from "@/components/referrals/refer-form";
import { requireStaff } from "@/lib/auth/session";
import { findPostingToReferFor } from "@/lib/candidates/referrals/queries";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (given: string) => {
  const id = z.uuid().safeParse(given);
  if (!id.success) notFound();
  const actor = await requireStaff(`/dashboard/postings/${id.data}/refer`);
  const posting = await findPostingToReferFor(actor, id.data);
  if (!posting) notFound();
  return posting;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await load((await params).id);
  return { title: `Refer somebody: ${title}` };
}

export default async function ReferPage({ params }: Props) {
  const posting = await load((await params).id);
  return (
    <>
      <PageHeader
        title="Refer somebody"
        description={`For “${posting.title}”`}
        breadcrumbs={[{ label: "Referrals", href: "/dashboard/referrals" }, { label: posting.title }]}
      />
      <ReferForm postingId={posting.id} companyName={posting.companyName} />
    </>
  );
}
