"use client";

import { X } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import type { Pipeline } from "@/lib/applications/queries";
import { lookParams, pipelineHref } from "./board-url";
import { filterButtonId } from "./filter-popover";
import { type FilterName, filterWords } from "./filter-words";

type FilterChipsProps = {
  pipeline: Pipeline;
  filters: ApplicationFilters;
  look: ApplicationLook;
  /** What can be done with the filters that are set. */
  children?: ReactNode;
};

/** What is set, each with a way to take it off: links, so that they work without a script. */
export function FilterChips({ pipeline, filters, look, children }: FilterChipsProps) {
  const chips = filterWords(filters, pipeline);
  if (chips.length === 0 && !children) return null;
  const more = lookParams(look);
  const without = (name: FilterName) =>
    pipelineHref(pipeline.id, { ...filters, [name]: undefined }, more) as Route;
  // The chip goes, and the focus would go with it.
  const keepFocus = (event: MouseEvent) => {
    if (event.detail === 0) document.getElementById(filterButtonId)?.focus();
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      {chips.length > 0 && (
        <ul aria-label="Filters that are set" className="contents">
          {chips.map(({ name, words }) => (
            <li key={name} className="max-w-full">
              <Link
                href={without(name)}
                replace
                scroll={false}
                onClick={keepFocus}
                aria-label={`Remove the filter ${words}`}
                className="inline-flex min-h-6 pointer-coarse:min-h-9 max-w-full items-center gap-1 rounded-full bg-primary-soft pr-1.5 pl-2.5 font-medium text-primary text-xs hover:underline"
              >
                <span className="truncate">{words}</span>
                <X aria-hidden className="size-3 shrink-0" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {chips.length > 0 && (
        <Button asChild variant="ghost" size="sm" className="h-6 pointer-coarse:h-9">
          <Link
            href={pipelineHref(pipeline.id, { order: filters.order }, more) as Route}
            replace
            scroll={false}
            onClick={keepFocus}
          >
            Clear all
          </Link>
        </Button>
      )}
      {children}
    </div>
  );
}
