"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { readJson } from "@/components/applications/fetch-board";
import { Skeleton } from "@/components/ui/skeleton";
import type { BulkChoices } from "@/lib/bulk-actions/queries";
import { templateVariables } from "@/lib/mail/rules";
import { type Asked, deedOf } from "./asked";
import { BulkPreview } from "./bulk-preview";
import { MailFields } from "./deed-fields";
import { usePreview } from "./use-preview";

/** The mail that all who wait will get, and how many that are. */
export type AnswerToAll = { mail: { subject: string; text: string }; expected: number };

type AnswerAllProps = { postingId: string; onChange: (answer: AnswerToAll | null) => void };

const choice = { filters: { status: "active" } };

/** Words the answer to everybody who still waits for one, and shows who gets it and how they will read it. */
export function AnswerAll({ postingId, onChange }: AnswerAllProps) {
  const choices = useQuery({
    queryKey: ["bulk-choices", postingId],
    queryFn: ({ signal }) => readJson<BulkChoices>(`/dashboard/postings/${postingId}/bulk-choices`, signal),
    staleTime: 60_000,
  });
  if (choices.isError)
    return (
      <p role="alert" className="text-destructive-text text-sm">
        {choices.error.message}
      </p>
    );
  if (!choices.data) return <Skeleton className="h-64" />;
  return <Answer postingId={postingId} words={choices.data.rejection} onChange={onChange} />;
}

function Answer({
  postingId,
  words,
  onChange,
}: AnswerAllProps & { words: { subject: string; text: string } }) {
  const [asked, setAsked] = useState<Asked>({
    ...words,
    toStageId: "",
    reason: "filled",
    withMail: true,
    tag: "",
    ownerId: "",
  });
  const { subject, text } = asked;
  const { result } = usePreview(postingId, choice, deedOf("reject", asked));
  const preview = result?.ok ? result.value : null;
  const expected = preview?.total ?? 0;
  useEffect(() => {
    onChange(expected > 0 ? { mail: { subject, text }, expected } : null);
  }, [expected, subject, text, onChange]);
  return (
    <div className="grid gap-4">
      <MailFields
        asked={asked}
        onChange={(change) => setAsked((before) => ({ ...before, ...change }))}
        errors={result?.ok === false ? result.fields : {}}
        variables={templateVariables.rejection}
      />
      {result?.ok === false && Object.keys(result.fields).length === 0 && (
        <p role="alert" className="text-destructive-text text-sm">
          {result.message}
        </p>
      )}
      {preview ? <BulkPreview kind="reject" preview={preview} /> : <Skeleton className="h-16" />}
    </div>
  );
}
