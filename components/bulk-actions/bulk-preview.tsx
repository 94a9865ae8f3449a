"use client";

import { bulkOutcomeLabels } from "@/lib/bulk-actions/labels";
import type { BulkPreview as Preview } from "@/lib/bulk-actions/queries";
import { bulkOutcomes } from "@/lib/bulk-actions/rules";
import type { BulkKind } from "@/lib/bulk-actions/schema";

function named(names: string[], count: number): string {
  const more = count - names.length;
  if (more > 0) return `${names.join(", ")} and ${more.toLocaleString("en")} more`;
  return new Intl.ListFormat("en").format(names);
}

/** Exactly what will happen and to whom, and the mail as the first three will read it. */
export function BulkPreview({ kind, preview }: { kind: BulkKind; preview: Preview }) {
  const outcomes = bulkOutcomes.flatMap(
    (outcome) => preview.outcomes.find((each) => each.outcome === outcome) ?? [],
  );
  return (
    <div className="grid gap-3 rounded-lg bg-muted p-3 text-sm">
      <ul aria-label="What will happen" className="grid gap-1.5">
        {outcomes.map(({ outcome, count, names }) => (
          <li key={outcome} className={outcome === "do" ? undefined : "text-muted-foreground"}>
            <strong className="font-semibold tabular-nums">{count.toLocaleString("en")}</strong>{" "}
            {bulkOutcomeLabels[kind][outcome]}
            <span className="block text-muted-foreground text-xs wrap-anywhere">{named(names, count)}</span>
          </li>
        ))}
      </ul>
      {preview.mails.length > 0 && (
        <div className="grid gap-1.5">
          <p className="font-medium text-xs">As the first of them will read it</p>
          {preview.mails.map((mail) => (
            <details key={mail.email} className="rounded-md border bg-card px-3 py-2">
              <summary className="min-h-6 cursor-pointer wrap-anywhere">
                {mail.name}: {mail.subject}
              </summary>
              <p className="mt-2 text-muted-foreground text-xs wrap-anywhere">To {mail.email}</p>
              <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{mail.text}</p>
            </details>
          ))}
        </div>
      )}
    </div>
  );
}
