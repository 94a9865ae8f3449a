"use client";

import { useEffect, useState } from "react";

export type MailDraft = { subject: string; text: string };

const empty: MailDraft = { subject: "", text: "" };
const keyOf = (applicationId: string) => `rolecall-mail-draft:${applicationId}`;

function read(applicationId: string): MailDraft | null {
  try {
    const kept = JSON.parse(
      localStorage.getItem(keyOf(applicationId)) ?? "null",
    ) as Partial<MailDraft> | null;
    return kept ? { subject: String(kept.subject ?? ""), text: String(kept.text ?? "") } : null;
  } catch {
    return null;
  }
}

function write(applicationId: string, draft: MailDraft): void {
  try {
    if (draft.subject || draft.text) localStorage.setItem(keyOf(applicationId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(applicationId));
  } catch {
    // Without storage the draft lasts as long as the dialog is open.
  }
}

/** Keeps words that did not go after all, so that the dialog opens with them. */
export function keepMailDraft(applicationId: string, draft: MailDraft): void {
  write(applicationId, draft);
}

/**
 * What is being written to one applicant, kept in this browser from key to key until it is sent or thrown away.
 * @param subject what it starts as; that alone is no draft
 */
export function useMailDraft(applicationId: string, subject: string) {
  const [kept] = useState(() => read(applicationId));
  const [draft, setDraft] = useState(kept ?? { subject, text: "" });
  useEffect(() => {
    const isUntouched = draft.subject === subject && draft.text === "";
    write(applicationId, isUntouched ? empty : draft);
  }, [applicationId, draft, subject]);
  return { draft, setDraft, wasKept: kept !== null, forget: () => setDraft({ subject, text: "" }) };
}
