import { notFound } from "next/navigation";
import { CompanyForm } from "@/components/companies/company-form";
import { PageHeader } from "@/components/layout/page-header";
import { requireStaff } from "@/lib/auth/session";
import { findCompany } from "@/lib/companies/queries";

export const metadata = { title: "Company" };

type Props = { params: Promise<{ id: string }> };

export default async function CompanyPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/settings/companies/${id}`);
  const company = await findCompany(actor, id);
  if (!company) notFound();
  return (
    <>
      <PageHeader
        title={company.name}
        breadcrumbs={[{ label: "Companies", href: "/dashboard/settings/companies" }, { label: company.name }]}
      />
      <CompanyForm key={company.updatedAt} company={company} />
    </>
  );
}
