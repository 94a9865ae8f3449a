import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { NewPosting } from "@/components/adverts/new-posting";
import { PageHeader } from "@/components/layout/page-header";
import { warmUpReader } from "@/lib/adverts/read/warm-up";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { listPostingTemplates } from "@/lib/posting-templates/queries";
import { canCreatePosting } from "@/lib/postings/policy";

export const metadata: Metadata = { title: "New posting" };

export default async function NewPostingPage() {
  const actor = await requireStaff("/dashboard/postings/new");
  if (!canCreatePosting(actor)) notFound();
  // While somebody finds the advert to paste.
  after(() => warmUpReader(now()));
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
