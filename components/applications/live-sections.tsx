"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { NoteList } from "@/components/notes/note-list";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { Interviewers } from "./interviewers";

type SectionProps = { application: ApplicationDetail; now: string };

function useRefresh() {
  const router = useRouter();
  const [, start] = useTransition();
  return () => start(() => router.refresh());
}

/** The notes of a page that the server draws again when one is kept. */
export function PageNotes({ application, now }: SectionProps) {
  const refresh = useRefresh();
  return (
    <NoteList
      target={{ applicationId: application.id }}
      notes={application.notes}
      now={now}
      onSaved={refresh}
    />
  );
}

export function PageInterviewers({ application }: Pick<SectionProps, "application">) {
  return <Interviewers application={application} onChanged={useRefresh()} />;
}
