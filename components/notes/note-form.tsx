"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { addNoteAction, editNoteAction } from "@/lib/notes/actions";

type NoteFormProps = {
  applicationId: string;
  /** Given, this note is changed; otherwise a new one is written. */
  note?: { id: string; body: string };
  onSaved: () => void | Promise<void>;
  onCancel?: () => void;
};

/** New notes that were begun and not kept: they are there again when one comes back to the application. */
const unsent = new Map<string, string>();

/** What was typed stays until it is kept. Ctrl or Cmd and Enter send it. */
export function NoteForm({ applicationId, note, onSaved, onCancel }: NoteFormProps) {
  const [body, setBody] = useState(note?.body ?? unsent.get(applicationId) ?? "");
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = note ? `note-${note.id}` : "new-note";

  function type(text: string) {
    setBody(text);
    if (note) return;
    if (text) unsent.set(applicationId, text);
    else unsent.delete(applicationId);
  }

  async function save() {
    if (pending) return;
    setPending(true);
    const result = await (note
      ? editNoteAction({ noteId: note.id, body })
      : addNoteAction({ applicationId, body })
    ).catch(() => null);
    setPending(false);
    if (!result?.ok) {
      setError(result?.fields.body?.[0] ?? result?.message ?? "The server could not be reached. Try again.");
      return;
    }
    setError(undefined);
    if (!note) type("");
    await onSaved();
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (onCancel) onCancel();
    else event.currentTarget.blur();
  }

  return (
    <form
      ref={form}
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field name={id} label={note ? "Change the note" : "New note"} error={error} hideLabel>
        <Textarea
          value={body}
          rows={3}
          maxLength={10_000}
          autoFocus={Boolean(note)}
          placeholder="Only your team reads notes"
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
      </Field>
      <div className="flex gap-2">
        <Button
          type="submit"
          size="sm"
          variant={note ? "default" : "secondary"}
          aria-disabled={pending || undefined}
        >
          {pending ? "Saving…" : note ? "Save note" : "Add note"}
        </Button>
        {onCancel && (
          <Button size="sm" variant="ghost" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
