import { SectionCard } from "@/components/layout/section-card";
import { fillTemplate, type TemplateVariable, unknownVariables } from "@/lib/mail/rules";
import type { MailTemplateKind } from "@/lib/mail/schema";

const example: Record<TemplateVariable, string> = {
  candidate_name: "Amara Diallo",
  posting_title: "Senior backend engineer",
  company_name: "Arco Industries",
  status_link: "https://careers.example.com/status/…",
  reply_by: "You will have an answer from us by 15 December 2026.",
  sender_name: "Rosa Keller",
  stage_name: "Interview",
};

/** The mail as a candidate would read it, with made-up values. */
export function MailPreview({
  kind,
  subject,
  body,
}: {
  kind: MailTemplateKind;
  subject: string;
  body: string;
}) {
  const unknown = [...new Set([...unknownVariables(kind, subject), ...unknownVariables(kind, body)])];
  return (
    <SectionCard title="Preview" description="With an example's values.">
      <p className="border-b pb-2 font-medium wrap-anywhere">{fillTemplate(subject, example)}</p>
      <p className="mt-3 whitespace-pre-wrap text-sm leading-relaxed wrap-anywhere">
        {fillTemplate(body, example)}
      </p>
      <p role="status" className="mt-3 font-medium text-destructive-text text-sm empty:hidden">
        {unknown.length > 0 && `Not known here: ${unknown.map((name) => `{{${name}}}`).join(", ")}`}
      </p>
    </SectionCard>
  );
}
