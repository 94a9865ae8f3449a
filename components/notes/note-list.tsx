"use client";

import { useState } from "react";
import { toast } from "sonner";
import { TimeAgo } from "@/components/layout/time-ago";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { deleteNoteAction, restoreNoteAction } from "@/lib/notes/actions";
import type { NoteView } from "@/lib/notes/queries";
import { NoteForm } from "./note-form";
import { NoteHistory } from "./note-history";
import type { NoteTarget } from "./note-target";
import { NoteText } from "./note-text";

type Saved = () => void | Promise<void>;
type NoteListProps = { target: NoteTarget; notes: NoteView[]; now: string; onSaved: Saved };

const unreachable = "The server could not be reached. Try again.";

async function remove(noteId: string, onChanged: Saved) {
  const answer = await deleteNoteAction({ noteId }).catch(() => null);
  if (!answer?.ok) {
    toast.error(answer?.message ?? unreachable);
    return;
  }
  const putBack = async () => {
    const back = await restoreNoteAction(answer.value).catch(() => null);
    if (!back?.ok) toast.error(back?.message ?? unreachable);
    await onChanged();
  };
  toast.success("Note deleted", { action: { label: "Undo", onClick: () => void putBack() } });
  await onChanged();
}

/** The team's notes, oldest first, each to be changed and deleted by its author, and a new one below. */
export function NoteList({ target, notes, now, onSaved }: NoteListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <div className="grid gap-4">
      {notes.length > 0 && (
        <ul className="grid gap-4">
          {notes.map((note) => (
            <li key={note.id} className="grid grid-cols-[1.5rem_1fr] gap-x-2.5">
              <Avatar name={note.author.name} size="sm" />
              <div className="min-w-0 text-sm">
                <NoteHead
                  note={note}
                  now={now}
                  isEditing={editing === note.id}
                  onEdit={() => setEditing(note.id)}
                  onDelete={() => void remove(note.id, onSaved)}
                />
                {editing === note.id ? (
                  <NoteForm
                    target={target}
                    note={note}
                    onCancel={() => setEditing(null)}
                    onSaved={async () => {
                      await onSaved();
                      setEditing(null);
                    }}
                  />
                ) : (
                  <NoteText body={note.body} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <NoteForm target={target} onSaved={onSaved} />
    </div>
  );
}

type NoteHeadProps = {
  note: NoteView;
  now: string;
  isEditing: boolean;
  onEdit: () => void;
  onDelete: () => void;
};

function NoteHead({ note, now, isEditing, onEdit, onDelete }: NoteHeadProps) {
  return (
    <div className="flex min-h-6 flex-wrap items-center gap-x-2">
      <span className="font-medium">{note.author.name}</span>
      <span className="text-muted-foreground text-xs">
        <TimeAgo date={note.createdAt} now={now} />
      </span>
      {note.editedAt && <NoteHistory noteId={note.id} editedAt={note.editedAt} now={now} />}
      {note.mine && !isEditing && (
        <span className="ml-auto flex gap-3">
          <Button variant="link" size="inline" className="text-xs" onClick={onEdit}>
            Edit
          </Button>
          <Button variant="link" size="inline" className="text-xs" onClick={onDelete}>
            Delete<span className="sr-only"> the note</span>
          </Button>
        </span>
      )}
    </div>
  );
}
