"use client";

import { Keyboard, Search } from "lucide-react";
import type { FormEvent, ReactNode } from "react";
import { showKeys } from "@/components/keys/keys-dialog";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import { applicationOrderLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { Pipeline } from "@/lib/applications/queries";
import { applicationOrders, applicationStatuses } from "@/lib/applications/schema";
import { lookParams } from "./board-url";
import { FilterChips } from "./filter-chips";
import { FilterFields, TypedFilter, typingPause } from "./filter-fields";
import { FilterPopover } from "./filter-popover";
import { filterWords } from "./filter-words";
import { useFilters } from "./use-filters";
import { ViewLinks } from "./view-links";

type BoardFiltersProps = {
  pipeline: Pipeline;
  filters: ApplicationFilters;
  look: ApplicationLook;
  /** What else can be chosen about this view. */
  tools?: ReactNode;
  /** What can be done with what is set. */
  chipTools?: ReactNode;
};

export const filterInputId = "filter-q";
const inTheBar = ["q", "status"];

/** What is shown, kept in the address. A form of its own, so that it also works before any script does. */
export function BoardFilters({ pipeline, filters, look, tools, chipTools }: BoardFiltersProps) {
  const { said, say, busy } = useFilters(pipeline.id, filters, look);
  const more = filterWords(filters, pipeline).filter(({ name }) => !inTheBar.includes(name));
  function submit(event: FormEvent) {
    event.preventDefault();
    say({});
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: React knows no <search> on every browser that is supported */}
      <form role="search" onSubmit={submit} className="flex flex-wrap items-center gap-2">
        {Object.entries(lookParams(look)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="relative min-w-40 flex-1 basis-48 sm:max-w-64">
          <Search
            aria-hidden
            className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-4 text-muted-foreground"
          />
          <TypedFilter
            name="q"
            type="search"
            aria-label="Find by name or e-mail"
            placeholder="Name or e-mail"
            value={said.q ?? ""}
            maxLength={100}
            onTyped={(value) => say({ q: value.trim() || undefined }, typingPause)}
            className="pl-8"
          />
        </div>
        <noscript>
          <FilterFields pipeline={pipeline} said={said} say={say} />
        </noscript>
        <span>
          <FilterPopover pipeline={pipeline} said={said} say={say} count={more.length} busy={busy} />
        </span>
        <NativeSelect
          name="status"
          aria-label="Status"
          value={said.status ?? "active"}
          onChange={(event) => say({ status: event.target.value as ApplicationFilters["status"] })}
          className="w-auto"
        >
          {applicationStatuses.map((status) => (
            <option key={status} value={status}>
              {applicationStatusLabels[status]}
            </option>
          ))}
          <option value="all">Every status</option>
        </NativeSelect>
        <NativeSelect
          name="order"
          aria-label="Order"
          value={said.order ?? "oldest"}
          onChange={(event) => say({ order: event.target.value as ApplicationFilters["order"] })}
          className="w-auto max-w-52"
        >
          {applicationOrders.map((order) => (
            <option key={order} value={order}>
              {applicationOrderLabels[order]}
            </option>
          ))}
        </NativeSelect>
        <noscript>
          <Button type="submit" variant="outline">
            Show
          </Button>
        </noscript>
        <span className="ml-auto flex items-center gap-2">
          {tools}
          <ViewLinks postingId={pipeline.id} filters={filters} look={look} />
          <Button
            type="button"
            variant="ghost"
            size="icon"
            aria-label="Keys on this screen"
            title="Keys on this screen (?)"
            onClick={showKeys}
            className="pointer-coarse:hidden"
          >
            <Keyboard aria-hidden />
          </Button>
        </span>
      </form>
      <FilterChips pipeline={pipeline} filters={filters} look={look}>
        {chipTools}
      </FilterChips>
    </>
  );
}
