import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { TemplateList } from "@/components/stage-templates/template-list";
import { requireStaff } from "@/lib/auth/session";
import { canEditStageTemplates } from "@/lib/stage-templates/policy";
import { listStageTemplates } from "@/lib/stage-templates/queries";

export const metadata = { title: "Stage templates" };

export default async function StageTemplatesPage() {
  const actor = await requireStaff("/dashboard/settings/stage-templates");
  if (!canEditStageTemplates(actor)) notFound();
  return (
    <>
      <PageHeader
        title="Stage templates"
        description="The steps of a hiring, to start postings from. A posting keeps its own stages when a template changes."
      />
      <div className="max-w-3xl">
        <TemplateList templates={await listStageTemplates(actor)} />
      </div>
    </>
  );
}
