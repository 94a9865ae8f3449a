import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewPosting } from "@/components/adverts/new-posting";
import { PageHeader } from "@/components/layout/page-header";
import { requireStaff } from "@/lib/auth/session";
import { listPostingTemplates } from "@/lib/posting-templates/queries";
import { canCreatePosting } from "@/lib/postings/policy";

export const metadata: Metadata = { title: "New posting" };

export default async function NewPostingPage() {
  const actor = await requireStaff("/dashboard/postings/new");
  if (!canCreatePosting(actor)) notFound();
  const templates = await listPostingTemplates(actor);
  return (
    <>
      <PageHeader
        title="New posting"
        description="Paste an advert, and every fact in it is read into its own field for you to check."
        breadcrumbs={[{ label: "Postings", href: "/dashboard/postings" }, { label: "New posting" }]}
      />
      <NewPosting templates={templates} />
    </>
  );
}
