"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/form/field";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { ActionFailure } from "@/lib/action";
import { createTrackingLinkAction } from "@/lib/tracking-links/actions";

export function NewLinkForm({ postingId }: { postingId: string }) {
  const { run, pending } = usePostingAction();
  const [name, setName] = useState("");
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(null);
    run(() => createTrackingLinkAction({ postingId, name }), {
      done: `Link “${name.trim()}” made`,
      onDone: () => setName(""),
      onRefused: setRefusal,
    });
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-2">
      <Field
        name="link-name"
        label="New link for"
        error={refusal?.fields.name ?? refusal?.message}
        className="min-w-0 flex-1 basis-40"
      >
        <Input
          required
          maxLength={60}
          autoComplete="off"
          placeholder="LinkedIn post"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="outline" disabled={pending}>
        Make link
      </Button>
    </form>
  );
}
