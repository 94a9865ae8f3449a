import type { Route } from "next";
import Link from "next/link";

export type Crumb = { label: string; href?: string };

/** The way to this page. The last one is this page, and need not be a link. */
export function Breadcrumb({ items, label = "Breadcrumb" }: { items: Crumb[]; label?: string }) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap items-center gap-x-1.5 text-muted-foreground text-sm">
        {items.map((item, index) => (
          <li key={`${item.href}-${item.label}`} className="inline-flex min-h-6 min-w-0 items-center gap-1.5">
            {index > 0 && <span aria-hidden>/</span>}
            {item.href ? (
              <Link
                href={item.href as Route}
                className="max-w-64 truncate rounded-sm hover:text-foreground hover:underline"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="max-w-64 truncate">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
