"use client";

import { type FormEvent, useId, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import type { ActionResult } from "@/lib/action";

export type ViewWords = { name: string; shared: boolean; everywhere: boolean };

type ViewDialogProps = {
  open: boolean;
  title: string;
  submit: string;
  initial: ViewWords;
  /** Whether it may be put above every posting's list. */
  canBeEverywhere: boolean;
  onClose: () => void;
  /** @returns what went wrong */
  onSave: (words: ViewWords) => Promise<ActionResult<unknown> | null>;
};

/** Asks for the name of a view and for whom it is. */
export function ViewDialog(props: ViewDialogProps) {
  return (
    <Dialog open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <DialogContent className="max-w-md">
        <ViewForm {...props} />
      </DialogContent>
    </Dialog>
  );
}

function ViewForm({ title, submit, initial, canBeEverywhere, onClose, onSave }: ViewDialogProps) {
  const id = useId();
  const [words, setWords] = useState(initial);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await onSave(words).catch(() => null);
    setBusy(false);
    if (result?.ok) onClose();
    else
      setError(
        result?.fields.name?.[0] ?? result?.message ?? "The server could not be reached. Nothing was kept.",
      );
  }
  const boxes = [
    { key: "shared", label: "Share it with everybody who sees this list", shown: true },
    { key: "everywhere", label: "Show it above every posting", shown: canBeEverywhere },
  ] as const;
  return (
    <form onSubmit={send} className="grid gap-4" noValidate>
      <DialogHeader>
        <DialogTitle>{title}</DialogTitle>
        <DialogDescription>It keeps the filters, the order and the columns.</DialogDescription>
      </DialogHeader>
      <Field name="name" id={`${id}-name`} label="Name" error={error} required>
        <Input
          value={words.name}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setWords({ ...words, name: event.target.value })}
        />
      </Field>
      <div className="grid gap-2">
        {boxes
          .filter(({ shown }) => shown)
          .map(({ key, label }) => (
            <Label key={key} className="flex items-center gap-2 font-normal">
              <Checkbox
                checked={words[key]}
                onChange={(event) => setWords({ ...words, [key]: event.target.checked })}
              />
              {label}
            </Label>
          ))}
      </div>
      <DialogFooter>
        <Button type="button" variant="ghost" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" aria-disabled={busy || undefined}>
          {submit}
        </Button>
      </DialogFooter>
    </form>
  );
}
