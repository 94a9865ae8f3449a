"use client";

import { useEffect, useState } from "react";
import { Field } from "@/components/form/field";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { Compose } from "@/lib/mail/compose/queries";
import type { FoundApplicant } from "@/lib/mail/queries";
import { fillTemplate, type TemplateVariable, unknownVariables } from "@/lib/mail/rules";
import type { MailTemplateKind } from "@/lib/mail/schema";
import { MailSheet } from "./mail-sheet";

const example: Record<TemplateVariable, string> = {
  candidate_name: "Amara Diallo",
  posting_title: "Senior backend engineer",
  company_name: "Arco Industries",
  status_link: "https://careers.example.com/status/…",
  reply_by: "You will have an answer from us by 15 December 2026.",
  sender_name: "Rosa Keller",
  stage_name: "Interview",
};

type Reader = { to: { name: string; email: string }; values: Partial<Record<TemplateVariable, string>> };
const made: Reader = { to: { name: example.candidate_name, email: "amara@example.com" }, values: example };

async function read<T>(url: string, signal?: AbortSignal): Promise<T | null> {
  const response = await fetch(url, { signal }).catch(() => null);
  return response?.ok ? ((await response.json()) as T) : null;
}

/** Applicants by name, asked for a moment after the last key. */
function useApplicants(q: string): FoundApplicant[] {
  const [found, setFound] = useState<FoundApplicant[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const url = `/dashboard/settings/mail-templates/applicants?q=${encodeURIComponent(q)}`;
    const timer = setTimeout(async () => {
      const answer = q.trim() ? await read<FoundApplicant[]>(url, leaving.signal) : [];
      if (!leaving.signal.aborted) setFound(answer ?? []);
    }, 200);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [q]);
  return found;
}

type ApplicantPreviewProps = { kind: MailTemplateKind; language: string; subject: string; body: string };

/** The mail as its reader would have it: a real applicant who is looked for by name, or a made-up one until then. */
export function ApplicantPreview({ kind, language, subject, body }: ApplicantPreviewProps) {
  const [q, setQ] = useState("");
  const [reader, setReader] = useState<Reader>(made);
  const found = useApplicants(q);
  const unknown = [...new Set([...unknownVariables(kind, subject), ...unknownVariables(kind, body)])];
  const values = { ...reader.values, status_link: example.status_link };

  async function choose({ id }: FoundApplicant) {
    const compose = await read<Compose>(`/dashboard/applications/${id}/compose`);
    if (compose) setReader({ to: compose.to, values: compose.values });
    setQ("");
  }
  return (
    <SectionCard
      title="Preview"
      description={reader === made ? "With an example's values." : "As this person would read it."}
    >
      <div className="grid gap-3">
        <Field name="applicant" label="Look at it with a real applicant" hint="Type a part of a name.">
          <Input type="search" autoComplete="off" value={q} onChange={(event) => setQ(event.target.value)} />
        </Field>
        {q.trim() && (
          <ul className="grid gap-1" aria-label="Applicants">
            {found.map((one) => (
              <li key={one.id}>
                <Button
                  type="button"
                  variant="outline"
                  size="sm"
                  className="max-w-full"
                  onClick={() => void choose(one)}
                >
                  <span className="truncate">
                    {one.name}, {one.title}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className="text-muted-foreground text-sm empty:hidden">
          {q.trim() && found.length === 0 && "Nobody of this name has applied."}
        </p>
        <MailSheet
          to={reader.to}
          subject={fillTemplate(subject, values)}
          text={fillTemplate(body, values)}
          language={language}
        />
        <p role="status" className="font-medium text-destructive-text text-sm empty:hidden">
          {unknown.length > 0 && `Not known here: ${unknown.map((name) => `{{${name}}}`).join(", ")}`}
        </p>
      </div>
    </SectionCard>
  );
}
