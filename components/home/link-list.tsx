import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

export type LinkRow = { id: string; href: string; label: string; detail?: ReactNode; aside?: ReactNode };

/** Rows that lead to what they name; the whole row can be clicked. */
export function LinkList({ rows }: { rows: LinkRow[] }) {
  return (
    <ul className="divide-y text-sm">
      {rows.map((row) => (
        <li key={row.id} className="relative flex items-center gap-3 px-4 py-2.5 hover:bg-muted">
          <div className="min-w-0 flex-1">
            <Link
              href={row.href as Route}
              className="font-medium outline-none wrap-anywhere after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
            >
              {row.label}
            </Link>
            {row.detail && <p className="text-muted-foreground text-xs">{row.detail}</p>}
          </div>
          {row.aside && <div className="shrink-0 text-muted-foreground text-xs">{row.aside}</div>}
        </li>
      ))}
    </ul>
  );
}
