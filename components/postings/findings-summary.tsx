import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { Finding } from "@/lib/adverts/lint/finding";
import { fieldLabel } from "@/lib/postings/labels";

const shown = 6;

/** What search engines, job boards and the law would object to, errors first, each with the way to its field. */
export function FindingsSummary({ findings, editHref }: { findings: Finding[]; editHref: string | null }) {
  if (findings.length === 0)
    return (
      <p className="flex items-center gap-2">
        <CircleCheck aria-hidden className="size-4 shrink-0 text-success" />
        Nothing to object to.
      </p>
    );
  const rest = findings.length - shown;
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {findings.slice(0, shown).map(({ rule, severity, field, message }) => (
          <li key={`${rule}-${field}`} className="grid grid-cols-[1rem_1fr] gap-x-2">
            {severity === "error" ? (
              <CircleAlert aria-label="Blocks publishing" className="mt-0.5 size-4 text-destructive-text" />
            ) : (
              <TriangleAlert aria-label="Advice" className="mt-0.5 size-4 text-warning-text" />
            )}
            <span className="min-w-0 wrap-anywhere">
              <span className="font-medium">{fieldLabel(field.split(".")[0] ?? field)}:</span> {message}
            </span>
          </li>
        ))}
      </ul>
      {editHref && (
        <Link
          href={editHref as Route}
          className="w-fit text-primary underline underline-offset-4 hover:decoration-2"
        >
          {rest > 0 ? `Fix these and ${rest} more in the editor` : "Fix these in the editor"}
        </Link>
      )}
    </div>
  );
}
