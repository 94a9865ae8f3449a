"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { useAdvertForm } from "../form/advert-form";
import { Problem } from "../problem";

type CompanyChoiceProps = {
  /** The name that was read and that no company here has. */
  name: string;
  onCreate: () => Promise<string | null>;
};

/** A company that is not known yet: made when somebody says so, or one of those that there are. */
export function CompanyChoice({ name, onCreate }: CompanyChoiceProps) {
  const { companies, change } = useAdvertForm();
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();
  return (
    <div className="mt-2 grid gap-2 rounded-lg border bg-card p-3">
      <p className="wrap-anywhere">“{name}” is not among your companies.</p>
      <Problem message={message} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="sm"
          data-accept="companyName"
          disabled={pending}
          onClick={() => start(async () => setMessage(await onCreate()))}
          className="h-auto min-h-(--control-sm) max-w-full whitespace-normal py-1 text-left wrap-anywhere"
        >
          Create company “{name}”
        </Button>
        {companies.length > 0 && (
          <span className="min-w-48 flex-1">
            <NativeSelect
              aria-label="Or choose a company that there is"
              value=""
              disabled={pending}
              onChange={(event) => event.target.value && change({ companyName: event.target.value })}
            >
              <option value="">Or choose one that there is…</option>
              {companies.map((company) => (
                <option key={company} value={company}>
                  {company}
                </option>
              ))}
            </NativeSelect>
          </span>
        )}
      </div>
    </div>
  );
}
