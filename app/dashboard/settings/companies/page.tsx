import { Building2 } from "lucide-react";
import { notFound } from "next/navigation";
import { CompanyList } from "@/components/companies/company-list";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { Empty } from "@/components/ui/empty";
import { requireStaff } from "@/lib/auth/session";
import { canEditCompany } from "@/lib/companies/policy";
import { listCompanyLines } from "@/lib/companies/queries";

export const metadata = { title: "Companies" };

export default async function CompaniesPage() {
  const actor = await requireStaff("/dashboard/settings/companies");
  if (!canEditCompany(actor)) notFound();
  const companies = await listCompanyLines(actor);
  return (
    <>
      <PageHeader
        title="Companies"
        description="Who hires, as candidates read it. A company is added when a posting names a new one."
      />
      <div className="max-w-3xl">
        <SectionCard title={companies.length === 1 ? "1 company" : `${companies.length} companies`} flush>
          {companies.length === 0 ? (
            <Empty icon={Building2} title="There is no company yet">
              Import or write a posting and accept the company that it names.
            </Empty>
          ) : (
            <CompanyList companies={companies} />
          )}
        </SectionCard>
      </div>
    </>
  );
}
