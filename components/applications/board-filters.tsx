"use client";

import { Keyboard, LayoutList, Search, SquareKanban } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef } from "react";
import { showKeys } from "@/components/keys/keys-dialog";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { ApplicationFilters } from "@/lib/applications/filters";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { Pipeline } from "@/lib/applications/queries";
import { applicationStatuses } from "@/lib/applications/schema";
import { pipelineHref } from "./board-url";

type BoardFiltersProps = {
  pipeline: Pipeline;
  filters: ApplicationFilters;
  view: "board" | "list";
};

export const filterInputId = "filter-q";

/** What is shown, kept in the address. A form of its own, so that it also works before any script does. */
export function BoardFilters({ pipeline, filters, view }: BoardFiltersProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Cleared elsewhere, the field follows the address; while somebody types, it is theirs.
  useEffect(() => {
    const field = search.current;
    if (field && field !== document.activeElement) field.value = filters.q ?? "";
  }, [filters.q]);
  const more: Record<string, string> = view === "list" ? { view: "list" } : {};

  function apply() {
    clearTimeout(timer.current);
    if (!form.current) return;
    const said = Object.fromEntries(new FormData(form.current)) as Partial<ApplicationFilters>;
    router.replace(pipelineHref(pipeline.id, said, more) as Route, { scroll: false });
  }
  function typed() {
    clearTimeout(timer.current);
    timer.current = setTimeout(apply, 250);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    apply();
  }

  const narrowed = filters.q || filters.source || filters.stage || filters.status !== "active";
  return (
    // biome-ignore lint/a11y/useSemanticElements: React knows no <search> on every browser that is supported
    <form ref={form} role="search" onSubmit={submit} className="flex flex-wrap items-center gap-2">
      {view === "list" && <input type="hidden" name="view" value="list" />}
      <div className="relative min-w-40 flex-1 basis-48 sm:max-w-64">
        <Search
          aria-hidden
          className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-4 text-muted-foreground"
        />
        <Input
          id={filterInputId}
          ref={search}
          type="search"
          name="q"
          aria-label="Find by name or e-mail"
          placeholder="Name or e-mail"
          defaultValue={filters.q}
          maxLength={100}
          autoComplete="off"
          onChange={typed}
          className="pl-8"
        />
      </div>
      <NativeSelect
        key={`status-${filters.status}`}
        name="status"
        aria-label="Status"
        defaultValue={filters.status}
        onChange={apply}
        className="w-auto"
      >
        {applicationStatuses.map((status) => (
          <option key={status} value={status}>
            {applicationStatusLabels[status]}
          </option>
        ))}
        <option value="all">Every status</option>
      </NativeSelect>
      {(pipeline.sources.length > 1 || filters.source) && (
        <NativeSelect
          key={`source-${filters.source}`}
          name="source"
          aria-label="Source"
          defaultValue={filters.source ?? ""}
          onChange={apply}
          className="w-auto max-w-48"
        >
          <option value="">Every source</option>
          {pipeline.sources.map((source) => (
            <option key={source} value={source}>
              {applicationSourceLabels[source] ?? source}
            </option>
          ))}
        </NativeSelect>
      )}
      {view === "list" && (
        <NativeSelect
          key={`stage-${filters.stage}`}
          name="stage"
          aria-label="Stage"
          defaultValue={filters.stage ?? ""}
          onChange={apply}
          className="w-auto max-w-48"
        >
          <option value="">Every stage</option>
          {pipeline.stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
        </NativeSelect>
      )}
      <NativeSelect
        key={`order-${filters.order}`}
        name="order"
        aria-label="Order"
        defaultValue={filters.order}
        onChange={apply}
        className="w-auto"
      >
        <option value="oldest">Oldest first</option>
        <option value="newest">Newest first</option>
      </NativeSelect>
      <noscript>
        <Button type="submit" variant="outline">
          Show
        </Button>
      </noscript>
      {narrowed && (
        <Button asChild variant="ghost">
          <Link
            href={pipelineHref(pipeline.id, { order: filters.order }, more) as Route}
            replace
            scroll={false}
          >
            Clear
          </Link>
        </Button>
      )}
      <span className="ml-auto flex items-center gap-2">
        <ViewLinks pipeline={pipeline} filters={filters} view={view} />
        <Button
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
  );
}

function ViewLinks({ pipeline, filters, view }: BoardFiltersProps) {
  const ways = [
    {
      key: "board",
      label: "Board",
      icon: SquareKanban,
      href: pipelineHref(pipeline.id, { ...filters, stage: undefined }),
    },
    {
      key: "list",
      label: "List",
      icon: LayoutList,
      href: pipelineHref(pipeline.id, filters, { view: "list" }),
    },
  ];
  return (
    <span className="inline-flex h-(--control) items-center gap-0.5 rounded-md bg-secondary p-0.5">
      {ways.map(({ key, label, icon: Icon, href }) => (
        <Link
          key={key}
          href={href as Route}
          aria-current={key === view ? "true" : undefined}
          className="inline-flex h-full items-center gap-1.5 rounded-[0.3rem] px-2.5 font-medium text-[0.8125rem] text-muted-foreground hover:text-foreground aria-[current]:bg-card aria-[current]:text-foreground aria-[current]:shadow-xs"
        >
          <Icon aria-hidden className="size-3.5" />
          {label}
        </Link>
      ))}
    </span>
  );
}
