"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { NoteView } from "@/lib/notes/queries";
import { NoteList } from "./note-list";

type CandidateNotesProps = { candidateId: string; notes: NoteView[]; now: string };

/** The notes on somebody that belong to none of their applications; the page is drawn again when one is kept. */
export function CandidateNotes({ candidateId, notes, now }: CandidateNotesProps) {
  const router = useRouter();
  const [, start] = useTransition();
  return (
    <NoteList
      target={{ candidateId }}
      notes={notes}
      now={now}
      onSaved={() => start(() => router.refresh())}
    />
  );
}
