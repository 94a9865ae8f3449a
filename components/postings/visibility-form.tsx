"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import type { ActionFailure } from "@/lib/action";
import { configurePostingAction } from "@/lib/postings/actions";
import { visibilityHints, visibilityLabels } from "@/lib/postings/labels";
import { type Visibility, visibilities } from "@/lib/postings/schema";
import { Refusal } from "./refusal";
import { usePostingAction } from "./use-posting-action";

type Settings = { visibility: Visibility; confidential: boolean; replyWithinDays: number | null };

/** Who may see the posting, and when applicants are promised an answer. */
export function VisibilityForm({ postingId, settings }: { postingId: string; settings: Settings }) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = String(form.get("replyWithinDays") ?? "");
    const input = {
      postingId,
      visibility: form.get("visibility"),
      confidential: form.get("confidential") === "on",
      replyWithinDays: days ? Number(days) : null,
    };
    setRefusal(null);
    run(() => configurePostingAction(input), { done: "Settings saved", onRefused: setRefusal });
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-medium">Who can read the advert</legend>
        {visibilities.map((value) => (
          <div key={value} className="grid grid-cols-[1rem_1fr] gap-x-2">
            <input
              type="radio"
              id={`visibility-${value}`}
              name="visibility"
              value={value}
              defaultChecked={settings.visibility === value}
              aria-describedby={`visibility-${value}-hint`}
              className="mt-0.5 size-4 accent-primary"
            />
            <Label htmlFor={`visibility-${value}`} className="font-normal">
              {visibilityLabels[value]}
            </Label>
            <span id={`visibility-${value}-hint`} className="col-start-2 text-muted-foreground text-xs">
              {visibilityHints[value]}
            </span>
          </div>
        ))}
      </fieldset>
      <div className="grid grid-cols-[1.125rem_1fr] gap-x-2">
        <Checkbox
          id="confidential"
          name="confidential"
          defaultChecked={settings.confidential}
          aria-describedby="confidential-hint"
        />
        <Label htmlFor="confidential" className="font-normal">
          Confidential
        </Label>
        <span id="confidential-hint" className="col-start-2 text-muted-foreground text-xs">
          In the dashboard it exists only for its hiring team.
        </span>
      </div>
      <Field
        name="replyWithinDays"
        label="Answer within"
        hint="Days; applicants are told. Empty promises nothing."
        error={refusal?.fields.replyWithinDays}
      >
        <Input
          type="number"
          min={1}
          max={365}
          defaultValue={settings.replyWithinDays ?? ""}
          className="max-w-24"
        />
      </Field>
      {!refusal?.fields.replyWithinDays && <Refusal refusal={refusal} />}
      <Button type="submit" variant="outline" className="w-fit" disabled={pending}>
        {pending ? "Saving…" : "Save settings"}
      </Button>
    </form>
  );
}
