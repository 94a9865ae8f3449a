"use client";

import type { Route } from "next";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field } from "@/components/form/field";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { ActionFailure } from "@/lib/action";
import { updateCompanyAction } from "@/lib/companies/actions";
import type { CompanyLine } from "@/lib/companies/queries";
import { AccentPreview } from "./accent-preview";

const list = "/dashboard/settings/companies" as Route;
/** Where nothing is chosen, the pages have this colour of ours; a colour box cannot be empty. */
const ours = "#15607a";

export function CompanyForm({ company }: { company: CompanyLine }) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const [accent, setAccent] = useState(company.accent ?? "");
  const isColour = /^#[0-9a-f]{6}$/i.test(accent);
  const { id: companyId, name, website, updatedAt } = company;
  let savedAt = updatedAt;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.currentTarget));
    const save = async () => {
      const result = await updateCompanyAction({ ...form, accent, companyId, seenUpdatedAt: updatedAt });
      if (result.ok) savedAt = result.value.updatedAt;
      return result;
    };
    const before = { companyId, name, website, accent: company.accent };
    run(save, {
      done: "Company saved",
      undo: () => updateCompanyAction({ ...before, seenUpdatedAt: savedAt }),
      to: () => list,
      onRefused: setRefusal,
    });
  }
  const errors = Object.entries(refusal?.fields ?? {}).map(([field, [message = ""]]) => ({ field, message }));
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary errors={errors} />
      {refusal && errors.length === 0 && (
        <Alert variant="destructive" role="alert">
          {refusal.message}
        </Alert>
      )}
      <Field
        name="name"
        label="Name"
        hint="As candidates read it on every posting of this company."
        error={refusal?.fields.name}
        required
      >
        <Input defaultValue={name} maxLength={160} autoComplete="off" />
      </Field>
      <Field
        name="website"
        label="Website"
        mark="optional"
        hint="Where the name leads, and what search engines know the company by."
        error={refusal?.fields.website}
      >
        <Input
          type="url"
          inputMode="url"
          defaultValue={website ?? ""}
          placeholder="https://"
          autoComplete="off"
        />
      </Field>
      <div className="grid gap-3">
        <Field
          name="accent"
          label="Accent colour"
          mark="optional"
          hint="Of buttons and links on the pages of its postings. Left empty, they have ours."
          error={refusal?.fields.accent}
        >
          {(control) => (
            <div className="flex items-center gap-2">
              <input
                type="color"
                aria-label="Choose the colour"
                value={isColour ? accent : ours}
                onChange={(event) => setAccent(event.target.value)}
                className="h-(--control) w-12 cursor-pointer rounded-md border border-input bg-card p-1"
              />
              <Input
                {...control}
                value={accent}
                onChange={(event) => setAccent(event.target.value.trim())}
                placeholder="#0f6e84"
                maxLength={7}
                autoComplete="off"
                className="max-w-32 font-mono"
              />
              {accent && (
                <Button variant="ghost" onClick={() => setAccent("")}>
                  Use ours
                </Button>
              )}
            </div>
          )}
        </Field>
        {isColour && <AccentPreview accent={accent} />}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={pending}>
          Save company
        </Button>
        <Button asChild variant="outline">
          <Link href={list}>Cancel</Link>
        </Button>
      </div>
    </form>
  );
}
