"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { editNoteAction } from "@/lib/notes/actions";
import { keptText, type Mentionable, partsOf, typedText } from "@/lib/notes/rules";
import { MentionBox } from "./mention-box";
import { addTo, type NoteTarget, peopleUrl, targetId } from "./note-target";
import { usePeople } from "./use-mentions";

type NoteFormProps = {
  target: NoteTarget;
  /** Given, this note is changed; otherwise a new one is written. */
  note?: { id: string; body: string };
  onSaved: () => void | Promise<void>;
  onCancel?: () => void;
};

/** New notes that were begun and not kept: they are there again when one comes back. */
const unsent = new Map<string, string>();

/** Whom the note mentions already, also where they may not read it any more. */
function mentionedIn(body: string): Mentionable[] {
  return partsOf(body).flatMap((part) => ("name" in part ? [{ id: part.userId, name: part.name }] : []));
}

/** What was typed stays until it is kept. Ctrl or Cmd and Enter send it. */
export function NoteForm({ target, note, onSaved, onCancel }: NoteFormProps) {
  const about = targetId(target);
  const [typed, setTyped] = useState(note ? typedText(note.body) : (unsent.get(about) ?? ""));
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const people = usePeople(peopleUrl(target), isTouched || typed.includes("@"));
  const form = useRef<HTMLFormElement>(null);
  const id = note ? `note-${note.id}` : "new-note";

  function type(text: string) {
    setTyped(text);
    if (note) return;
    if (text) unsent.set(about, text);
    else unsent.delete(about);
  }

  async function save() {
    if (pending) return;
    setPending(true);
    const body = keptText(typed, [...(people ?? []), ...(note ? mentionedIn(note.body) : [])]);
    const saving = note ? editNoteAction({ noteId: note.id, body }) : addTo(target, body);
    const result = await saving.catch(() => null);
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
        {(control) => (
          <MentionBox
            control={control}
            value={typed}
            onChange={type}
            people={people}
            autoFocus={Boolean(note)}
            onFocus={() => setTouched(true)}
            onKeyDown={press}
          />
        )}
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
