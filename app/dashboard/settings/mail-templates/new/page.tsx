import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { TemplateForm } from "@/components/mail/template-form";
import { requireStaff } from "@/lib/auth/session";
import { canEditMailTemplates } from "@/lib/mail/policy";
import { listTemplatePlaces } from "@/lib/mail/queries";

export const metadata = { title: "New mail template" };

const empty = {
  id: null,
  kind: "message",
  language: "en",
  name: "",
  subject: "",
  body: "",
  updatedAt: null,
} as const;

export default async function NewTemplatePage(props: PageProps<"/dashboard/settings/mail-templates/new">) {
  const actor = await requireStaff("/dashboard/settings/mail-templates/new");
  if (!canEditMailTemplates(actor)) notFound();
  const places = await listTemplatePlaces(actor);
  const { posting } = await props.searchParams;
  return (
    <>
      <PageHeader
        title="New mail template"
        description="Words to start mails from, for every posting, for one, or for one stage of it."
        breadcrumbs={[
          { label: "Mail templates", href: "/dashboard/settings/mail-templates" },
          { label: "New template" },
        ]}
      />
      <TemplateForm template={empty} places={places} place={typeof posting === "string" ? posting : ""} />
    </>
  );
}
