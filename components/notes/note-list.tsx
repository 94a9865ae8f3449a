"use client";

import { useState } from "react";
import { TimeAgo } from "@/components/layout/time-ago";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { NoteForm } from "./note-form";

type NoteListProps = {
  applicationId: string;
  notes: ApplicationDetail["notes"];
  now: string;
  onSaved: () => void | Promise<void>;
};

/** The team's notes, oldest first, each to be changed by its author, and a new one below. */
export function NoteList({ applicationId, notes, now, onSaved }: NoteListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <div className="grid gap-4">
      {notes.length > 0 && (
        <ul className="grid gap-4">
          {notes.map((note) => (
            <li key={note.id} className="grid grid-cols-[1.5rem_1fr] gap-x-2.5">
              <Avatar name={note.author.name} size="sm" />
              <div className="min-w-0 text-sm">
                <p className="flex min-h-6 flex-wrap items-center gap-x-2">
                  <span className="font-medium">{note.author.name}</span>
                  <span className="text-muted-foreground text-xs">
                    <TimeAgo date={note.createdAt} now={now} />
                    {note.editedAt && ", changed"}
                  </span>
                  {note.mine && editing !== note.id && (
                    <Button
                      variant="link"
                      size="inline"
                      className="ml-auto text-xs"
                      onClick={() => setEditing(note.id)}
                    >
                      Edit
                    </Button>
                  )}
                </p>
                {editing === note.id ? (
                  <NoteForm
                    applicationId={applicationId}
                    note={note}
                    onCancel={() => setEditing(null)}
                    onSaved={async () => {
                      await onSaved();
                      setEditing(null);
                    }}
                  />
                ) : (
                  <p className="whitespace-pre-wrap wrap-anywhere">{note.body}</p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <NoteForm applicationId={applicationId} onSaved={onSaved} />
    </div>
  );
}
