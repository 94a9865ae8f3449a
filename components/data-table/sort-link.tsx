import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { Sort } from "./data-table";

type SortLinkProps = {
  column: string;
  direction?: Sort["direction"];
  sortHref: (sort: Sort) => string;
  children: string;
};

const icons = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown };

/** The header of a sortable column: first click ascending, then the other way. */
export function SortLink({ column, direction, sortHref, children }: SortLinkProps) {
  const Icon = icons[direction ?? "none"];
  const next = direction === "asc" ? "desc" : "asc";
  return (
    <Link
      href={sortHref({ key: column, direction: next }) as Route}
      className="-mx-1.5 inline-flex h-7 items-center gap-1 rounded-sm px-1.5 hover:bg-accent hover:text-foreground data-[sorted=true]:text-foreground"
      data-sorted={direction !== undefined}
    >
      {children}
      <Icon aria-hidden className="size-3 shrink-0 opacity-70" />
    </Link>
  );
}
