import { LayoutList, SquareKanban } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import { lookParams, pipelineHref } from "./board-url";

const ways = [
  { view: "board", label: "Board", icon: SquareKanban },
  { view: "list", label: "List", icon: LayoutList },
] as const;

type ViewLinksProps = { postingId: string; filters: ApplicationFilters; look: ApplicationLook };

/** The same applications as a board or as a list. */
export function ViewLinks({ postingId, filters, look }: ViewLinksProps) {
  return (
    <span className="inline-flex h-(--control) items-center gap-0.5 rounded-md bg-secondary p-0.5">
      {ways.map(({ view, label, icon: Icon }) => (
        <Link
          key={view}
          href={pipelineHref(postingId, filters, lookParams({ ...look, view })) as Route}
          aria-current={view === look.view ? "true" : undefined}
          className="inline-flex h-full items-center gap-1.5 rounded-[0.3rem] px-2.5 font-medium text-[0.8125rem] text-muted-foreground hover:text-foreground aria-[current]:bg-card aria-[current]:text-foreground aria-[current]:shadow-xs"
        >
          <Icon aria-hidden className="size-3.5" />
          {label}
        </Link>
      ))}
    </span>
  );
}
