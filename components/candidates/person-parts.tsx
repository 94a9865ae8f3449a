"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { applicationHref } from "@/components/applications/board-url";
import { TimeAgo } from "@/components/layout/time-ago";
import { NoteList } from "@/components/notes/note-list";
import { NoteText } from "@/components/notes/note-text";
import { TagList } from "@/components/tags/tag-list";
import type { PersonView } from "@/lib/candidates/page/find-person";
import type { NoteView } from "@/lib/notes/queries";

function useRefresh() {
  const router = useRouter();
  const [, start] = useTransition();
  return () => start(() => router.refresh());
}

export function PersonTags({ person }: { person: PersonView }) {
  const refresh = useRefresh();
  return (
    <TagList
      candidateId={person.identity.id}
      tags={person.tags}
      editable={person.may.tag}
      onChanged={refresh}
    />
  );
}

type PersonNotesProps = {
  person: PersonView;
  own: NoteView[] | null;
  titles: Record<string, string>;
  now: string;
};

/** What was written about somebody: with their applications, and apart from any. */
export function PersonNotes({ person, own, titles, now }: PersonNotesProps) {
  const refresh = useRefresh();
  const elsewhere = person.notes.filter(({ applicationId }) => applicationId !== null);
  return (
    <div className="grid gap-4 text-sm">
      {elsewhere.length > 0 && (
        <ul className="grid gap-3">
          {elsewhere.map((note) => (
            <li key={note.id}>
              <p className="flex flex-wrap gap-x-2">
                <span className="font-medium">{note.author.name}</span>
                <span className="text-muted-foreground text-xs leading-5">
                  <TimeAgo date={note.createdAt} now={now} />
                  {" · "}
                  <Link
                    href={applicationHref(note.applicationId ?? "") as Route}
                    className="text-primary underline underline-offset-4"
                  >
                    {titles[note.applicationId ?? ""]}
                  </Link>
                </span>
              </p>
              <NoteText body={note.body} />
            </li>
          ))}
        </ul>
      )}
      {own && (
        <NoteList target={{ candidateId: person.identity.id }} notes={own} now={now} onSaved={refresh} />
      )}
      {!own && elsewhere.length === 0 && <p className="text-muted-foreground">No notes yet.</p>}
    </div>
  );
}
