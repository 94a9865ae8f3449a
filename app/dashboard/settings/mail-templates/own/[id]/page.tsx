import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { TemplateForm } from "@/components/mail/template-form";
import { requireStaff } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { mailTemplateLabels, templateLanguageLabels } from "@/lib/mail/labels";
import { findOwnTemplate } from "@/lib/mail/queries";

export const metadata = { title: "Mail template" };

export default async function OwnTemplatePage({
  params,
}: PageProps<"/dashboard/settings/mail-templates/own/[id]">) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/settings/mail-templates/own/${id}`);
  const template = await findOwnTemplate(actor, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  const { name, kind, language, posting, stage, updatedAt } = template;
  const where = [posting?.title ?? "Every posting", stage?.name].filter(Boolean).join(", ");
  return (
    <>
      <PageHeader
        title={name}
        description={`${mailTemplateLabels[kind].title} · ${templateLanguageLabels[language]} · ${where}`}
        breadcrumbs={[
          { label: "Mail templates", href: "/dashboard/settings/mail-templates" },
          { label: name },
        ]}
      />
      <TemplateForm key={updatedAt} template={template} />
    </>
  );
}
