import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type TabLink = { href: string; label: ReactNode; count?: number; current?: boolean };

/** Tabs that are pages: links, so the state is in the URL and nothing needs JavaScript. */
export function TabLinks({
  items,
  label,
  className,
}: {
  items: TabLink[];
  label: string;
  className?: string;
}) {
  return (
    <nav
      aria-label={label}
      className={cn("overflow-x-auto overflow-y-hidden border-b [contain:inline-size]", className)}
    >
      <ul className="flex gap-5">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href as Route}
              aria-current={item.current ? "page" : undefined}
              className="inline-flex h-9 pointer-coarse:h-11 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 font-medium text-muted-foreground text-sm transition-colors -outline-offset-2 hover:text-foreground aria-[current]:border-primary aria-[current]:text-foreground"
            >
              {item.label}
              {item.count !== undefined && (
                <span className="rounded-full bg-secondary px-1.5 text-2xs text-secondary-foreground tabular-nums">
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
