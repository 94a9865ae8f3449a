"use client";

import { useState } from "react";
import { readJson } from "@/components/applications/fetch-board";
import { TimeAgo } from "@/components/layout/time-ago";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { NoteRevisionView } from "@/lib/notes/queries";
import { NoteText } from "./note-text";

type NoteHistoryProps = { noteId: string; editedAt: string; now: string };

/** "edited 3 minutes ago": opens what the note said before, and when. */
export function NoteHistory({ noteId, editedAt, now }: NoteHistoryProps) {
  const [earlier, setEarlier] = useState<NoteRevisionView[] | null>(null);
  const [error, setError] = useState<string>();

  async function open(isOpen: boolean) {
    if (!isOpen) return;
    setError(undefined);
    await readJson<NoteRevisionView[]>(`/dashboard/notes/${noteId}/revisions`).then(
      setEarlier,
      (reason: Error) => setError(reason.message),
    );
  }

  return (
    <Popover onOpenChange={(isOpen) => void open(isOpen)}>
      <PopoverTrigger asChild>
        <Button variant="link" size="inline" className="text-muted-foreground text-xs">
          edited <TimeAgo date={editedAt} now={now} />
        </Button>
      </PopoverTrigger>
      <PopoverContent className="grid w-80 gap-3" aria-label="What the note said before">
        <p className="font-medium">What it said before</p>
        {error && <p role="alert">{error}</p>}
        {!earlier && !error && <p className="text-muted-foreground">Reading …</p>}
        {earlier?.length === 0 && <p className="text-muted-foreground">Its earlier words were not kept.</p>}
        {earlier?.map((revision) => (
          <div key={revision.id} className="grid gap-0.5 border-l-2 pl-2.5">
            <TimeAgo date={revision.writtenAt} now={now} className="text-muted-foreground text-xs" />
            <NoteText body={revision.body} />
          </div>
        ))}
      </PopoverContent>
    </Popover>
  );
}
