import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { TimeAgo } from "@/components/layout/time-ago";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { mailTemplateLabels, templateLanguageLabels } from "@/lib/mail/labels";
import { canEditMailTemplates } from "@/lib/mail/policy";
import { listMailTemplates } from "@/lib/mail/queries";
import { builtInKinds } from "@/lib/mail/schema";

export const metadata = { title: "Mail templates" };

export default async function MailTemplatesPage(props: PageProps<"/dashboard/settings/mail-templates">) {
  const actor = await requireStaff("/dashboard/settings/mail-templates");
  if (!canEditMailTemplates(actor)) notFound();
  const templates = await listMailTemplates(actor);
  const { done } = await props.searchParams;
  const at = now();
  return (
    <>
      <PageHeader
        title="Mail templates"
        description="What candidates read from us. A mail is written in the language of its posting."
      />
      <div className="grid max-w-3xl gap-5">
        {done === "saved" && (
          <Alert variant="success" role="status">
            The template is saved. The next mail uses it.
          </Alert>
        )}
        {builtInKinds.map((kind) => (
          <SectionCard key={kind} {...mailTemplateLabels[kind]} flush>
            <ul className="divide-y">
              {templates
                .filter((template) => template.kind === kind)
                .map(({ language, subject, updatedAt }) => (
                  <li
                    key={language}
                    className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-accent/50"
                  >
                    <Link
                      href={`/dashboard/settings/mail-templates/${kind}/${language}` as Route}
                      className="min-w-24 font-medium after:absolute after:inset-0 hover:underline"
                    >
                      {templateLanguageLabels[language]}
                    </Link>
                    <span className="min-w-0 flex-1 basis-60 truncate text-muted-foreground text-sm">
                      {subject}
                    </span>
                    {updatedAt ? (
                      <span className="text-muted-foreground text-sm">
                        Changed <TimeAgo date={updatedAt} now={at} />
                      </span>
                    ) : (
                      <Badge variant="outline">Built in</Badge>
                    )}
                  </li>
                ))}
            </ul>
          </SectionCard>
        ))}
      </div>
    </>
  );
}
