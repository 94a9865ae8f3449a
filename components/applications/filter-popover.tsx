"use client";

import { ListFilter, LoaderCircle } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverClose, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { Pipeline } from "@/lib/applications/queries";
import { FilterFields } from "./filter-fields";
import type { Said, Say } from "./use-filters";

type FilterPopoverProps = { pipeline: Pipeline; said: Said; say: Say; count: number; busy: boolean };

export const filterButtonId = "filter-more";

/** All filters behind one button; each works as soon as it is set. */
export function FilterPopover({ pipeline, said, say, count, busy }: FilterPopoverProps) {
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button id={filterButtonId} type="button" variant="outline">
          {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : <ListFilter aria-hidden />}
          Filters
          {count > 0 && (
            <span className="rounded-full bg-primary px-1.5 text-2xs text-primary-foreground tabular-nums">
              {count}
              <span className="sr-only"> set</span>
            </span>
          )}
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-96" aria-label="Filters">
        <FilterFields pipeline={pipeline} said={said} say={say} />
        <div className="mt-3 flex justify-end border-t pt-3">
          <PopoverClose asChild>
            <Button type="button" size="sm" variant="secondary">
              Done
            </Button>
          </PopoverClose>
        </div>
      </PopoverContent>
    </Popover>
  );
}
