import { FileSearch, FileText } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { TemplateLine } from "@/lib/posting-templates/queries";
import { TemplateButton, WriteButton } from "./create-buttons";

type NoPostingsProps = { canCreate: boolean; templates: TemplateLine[] };

/** Nothing here yet: what a posting is for and the ways to the first one. */
export function NoPostings({ canCreate, templates }: NoPostingsProps) {
  if (!canCreate)
    return (
      <Empty icon={FileText} title="No postings yet">
        You see the postings whose hiring team you are on. A recruiter adds you.
      </Empty>
    );
  return (
    <Empty
      icon={FileText}
      title="Bring in your first advert"
      action={
        <>
          <Button asChild>
            <Link href={"/dashboard/postings/new" as Route}>Paste an advert</Link>
          </Button>
          <WriteButton />
          {templates.slice(0, 3).map(({ id, name }) => (
            <TemplateButton key={id} templateId={id} name={name} />
          ))}
        </>
      }
    >
      A posting is one advertised role: the public advert and the hiring behind it. Paste the text of an
      advert and every fact in it gets its own field.
    </Empty>
  );
}

/** There are postings, but none like this. */
export function NothingFound({ q, status, href }: { q: string; status: string | null; href: string }) {
  const where = status ? ` among the ${status.toLowerCase()} ones` : "";
  return (
    <Empty
      icon={FileSearch}
      title={q ? `Nothing matches “${q}”${where}` : `No ${status?.toLowerCase()} postings`}
      action={
        <Button asChild variant="outline">
          <Link href={href as Route}>Show all postings</Link>
        </Button>
      }
    >
      {q && "Titles, companies, departments, references and places are searched."}
    </Empty>
  );
}
