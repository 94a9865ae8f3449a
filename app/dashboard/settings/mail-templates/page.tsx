import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { TimeAgo } from "@/components/layout/time-ago";
import { OwnTemplates } from "@/components/mail/own-templates";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { mailTemplateLabels, templateLanguageLabels } from "@/lib/mail/labels";
import { canEditMailTemplates } from "@/lib/mail/policy";
import { listMailTemplates, listOwnTemplates } from "@/lib/mail/queries";
import { builtInKinds } from "@/lib/mail/schema";

export const metadata = { title: "Mail templates" };

export default async function MailTemplatesPage(props: PageProps<"/dashboard/settings/mail-templates">) {
  const actor = await requireStaff("/dashboard/settings/mail-templates");
  if (!canEditMailTemplates(actor)) notFound();
  const [templates, own] = await Promise.all([listMailTemplates(actor), listOwnTemplates(actor)]);
  const messages = own.filter(({ kind }) => kind === "message");
  const special = own.filter(({ kind }) => kind !== "message");
  const { done } = await props.searchParams;
  const at = now();
  return (
    <>
      <PageHeader
        title="Mail templates"
        description="What candidates read from us. A mail is written in the language of its posting."
        actions={
          <Button asChild>
            <Link href={"/dashboard/settings/mail-templates/new" as Route}>New template</Link>
          </Button>
        }
      />
      <div className="grid max-w-3xl gap-5">
        {done === "saved" && (
          <Alert variant="success" role="status">
            The template is saved. The next mail uses it.
          </Alert>
        )}
        <SectionCard {...mailTemplateLabels.message} flush>
          {messages.length > 0 ? (
            <OwnTemplates templates={messages} />
          ) : (
            <p className="px-4 py-3 text-muted-foreground text-sm">
              None yet. Make one for what you write again and again: an invitation to a call, a question.
            </p>
          )}
        </SectionCard>
        {special.length > 0 && (
          <SectionCard
            title="Other words for one posting or stage"
            description="They take the place of the words for all below."
            flush
          >
            <OwnTemplates templates={special} />
          </SectionCard>
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
