"use client";

import { CircleAlert, CircleCheck, TriangleAlert, WandSparkles } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Finding } from "@/lib/adverts/lint/finding";
import type { Advert } from "@/lib/adverts/schema";
import { fieldLabel } from "@/lib/postings/labels";

type FindingsListProps = {
  findings: Finding[];
  onFix: (patch: Partial<Advert>) => void;
  onJump: (field: string) => void;
};

/** What the linter says, each with its reason, where the rule comes from, the way to the field and, where there is one, the fix. */
export function FindingsList({ findings, onFix, onJump }: FindingsListProps) {
  if (findings.length === 0)
    return (
      <p className="flex items-center gap-2 text-success-text">
        <CircleCheck aria-hidden className="size-4" />
        Nothing that Google, Indeed or pay-transparency law would object to.
      </p>
    );
  return (
    <ul className="divide-y">
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.rule}-${finding.field}-${finding.message}`}
          finding={finding}
          onFix={onFix}
          onJump={onJump}
        />
      ))}
    </ul>
  );
}

type FindingRowProps = Omit<FindingsListProps, "findings"> & { finding: Finding };

function FindingRow({ finding, onFix, onJump }: FindingRowProps) {
  const { severity, field, message, fix, source } = finding;
  const isError = severity === "error";
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <li className="grid gap-x-3 gap-y-1.5 py-3 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="flex min-w-0 gap-2">
        <Icon
          aria-hidden
          className={
            isError
              ? "mt-0.5 size-4 shrink-0 text-destructive-text"
              : "mt-0.5 size-4 shrink-0 text-warning-text"
          }
        />
        <div className="min-w-0">
          <p className="wrap-anywhere">
            <span
              className={isError ? "font-semibold text-destructive-text" : "font-semibold text-warning-text"}
            >
              {isError ? "Must be fixed" : "Better fix"}
            </span>
            <span aria-hidden> · </span>
            <button
              type="button"
              onClick={() => onJump(field)}
              className="min-h-6 font-medium text-primary underline underline-offset-4 hover:decoration-2"
            >
              {fieldLabel(field.split(".")[0] ?? field)}
            </button>
          </p>
          <p className="wrap-anywhere">{message}</p>
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-block min-h-6 text-muted-foreground text-xs underline underline-offset-4 hover:text-foreground"
          >
            {source.name}
          </a>
        </div>
      </div>
      {fix && (
        <Button
          variant="outline"
          size="sm"
          className="h-auto min-h-(--control-sm) max-w-full self-start justify-self-start whitespace-normal py-1 text-left wrap-anywhere sm:max-w-56"
          onClick={() => onFix(fix.patch)}
        >
          <WandSparkles aria-hidden />
          {fix.label}
        </Button>
      )}
    </li>
  );
}
