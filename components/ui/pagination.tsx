import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import { Button } from "./button";

type PaginationProps = {
  previousHref?: string;
  nextHref?: string;
  label?: string;
  previousLabel?: string;
  nextLabel?: string;
  /** Said between the two links: "21 to 40 of 242". */
  summary?: ReactNode;
  className?: string;
};

/** Pages by key: there is a page before and a page after, no page numbers. Renders nothing when there is neither. */
export function Pagination(props: PaginationProps) {
  const { previousHref, nextHref, label = "Pages", previousLabel = "Previous", nextLabel = "Next" } = props;
  if (!previousHref && !nextHref && !props.summary) return null;
  return (
    <nav
      aria-label={label}
      className={cn("flex items-center justify-between gap-3 text-sm", props.className)}
    >
      <span className="min-w-0 text-muted-foreground tabular-nums">{props.summary}</span>
      <span className="flex gap-2">
        {previousHref && (
          <Button asChild variant="outline">
            <Link href={previousHref as Route} rel="prev">
              <ChevronLeft aria-hidden />
              {previousLabel}
            </Link>
          </Button>
        )}
        {nextHref && (
          <Button asChild variant="outline">
            <Link href={nextHref as Route} rel="next">
              {nextLabel}
              <ChevronRight aria-hidden />
            </Link>
          </Button>
        )}
      </span>
    </nav>
  );
}
