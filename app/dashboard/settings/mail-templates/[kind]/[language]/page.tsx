import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { TemplateForm } from "@/components/mail/template-form";
import { requireStaff } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { mailTemplateLabels, templateLanguageLabels } from "@/lib/mail/labels";
import { findMailTemplate } from "@/lib/mail/queries";

export const metadata = { title: "Mail template" };

type Props = PageProps<"/dashboard/settings/mail-templates/[kind]/[language]">;

export default async function MailTemplatePage({ params }: Props) {
  const { kind, language } = await params;
  const actor = await requireStaff(`/dashboard/settings/mail-templates/${kind}/${language}`);
  const template = await findMailTemplate(actor, kind, language).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  const { title, description } = mailTemplateLabels[template.kind];
  return (
    <>
      <PageHeader
        title={`${title}: ${templateLanguageLabels[template.language]}`}
        description={description}
        breadcrumbs={[
          { label: "Mail templates", href: "/dashboard/settings/mail-templates" },
          { label: `${title}, ${templateLanguageLabels[template.language]}` },
        ]}
      />
      <TemplateForm key={template.updatedAt} template={{ ...template, id: null }} />
    </>
  );
}
