import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { listSkillNames } from "@/lib/adverts/queries";
import { requireStaff } from "@/lib/auth/session";
import { listCompanies } from "@/lib/companies/queries";
import { findPosting } from "@/lib/postings/queries";
import { ReviewScreen } from "./review-screen";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Review an imported advert" };

export default async function ReviewPostingPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/postings/${id}/review`);
  const posting = await findPosting(actor, id);
  if (!posting?.may.edit) notFound();
  const { importedFrom, status, version, advert, may } = posting;
  // A posting that was not read from anything has nothing to review.
  if (!importedFrom || status === "archived")
    redirect(`/dashboard/postings/${id}${status === "archived" ? "" : "/edit"}` as Route);
  const [companies, skillNames] = await Promise.all([listCompanies(actor), listSkillNames(actor)]);
  const { source, readings, unread, accepted } = importedFrom;
  return (
    <ReviewScreen
      posting={{
        id: posting.id,
        version,
        advert,
        may: { publish: may.publish },
        isPublished: status === "published",
        source,
        readings,
        unread,
        accepted,
      }}
      companies={companies.map(({ name }) => name)}
      skillNames={skillNames}
    />
  );
}
