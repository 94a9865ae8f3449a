import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { listSkillNames } from "@/lib/adverts/queries";
import { requireStaff } from "@/lib/auth/session";
import { listCompanies } from "@/lib/companies/queries";
import { findPosting } from "@/lib/postings/queries";
import { EditScreen } from "./edit-screen";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Edit posting" };

export default async function EditPostingPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/postings/${id}/edit`);
  const posting = await findPosting(actor, id);
  if (!posting?.may.edit) notFound();
  if (posting.status === "archived") redirect(`/dashboard/postings/${id}` as Route);
  const [companies, skillNames] = await Promise.all([listCompanies(actor), listSkillNames(actor)]);
  const { status, version, advert, may } = posting;
  return (
    <EditScreen
      posting={{ id: posting.id, status, version, advert, may: { publish: may.publish } }}
      companies={companies.map(({ name }) => name)}
      skillNames={skillNames}
    />
  );
}
