"use client";

import { Ellipsis, Users } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { cn } from "@/lib/cn";
import type { SavedView } from "@/lib/saved-views/queries";
import { type Looking, useViewActions } from "./use-view-actions";
import { ViewDialog } from "./view-dialog";

type ViewTabsProps = {
  views: SavedView[];
  /** The view that the address names. */
  currentId: string | undefined;
  /** Whether the address says the same as the current view. */
  isChanged: boolean;
  looking: Looking;
  hrefOf: (view: Pick<SavedView, "id"> | null) => string;
};

const tabClass =
  "inline-flex h-7 pointer-coarse:h-10 max-w-52 items-center gap-1.5 rounded-md px-2.5 font-medium text-[0.8125rem] text-muted-foreground hover:bg-accent hover:text-foreground aria-[current]:bg-primary-soft aria-[current]:text-primary";

/** The ways to look at a list that somebody has kept: everything, one's own, the shared ones. */
export function ViewTabs({ views, currentId, isChanged, looking, hrefOf }: ViewTabsProps) {
  const actions = useViewActions(looking, hrefOf);
  const [renaming, setRenaming] = useState<SavedView | null>(null);
  const current = views.find((view) => view.id === currentId);
  if (views.length === 0) return null;
  return (
    <div className="mb-2 flex items-center gap-1">
      <nav aria-label="Views" className="min-w-0 overflow-x-auto">
        <ul className="flex gap-1">
          <li>
            <Link
              href={hrefOf(null) as Route}
              scroll={false}
              aria-current={current ? undefined : "page"}
              className={tabClass}
            >
              All
            </Link>
          </li>
          {views.map((view) => (
            <li key={view.id}>
              <Link
                href={hrefOf(view) as Route}
                scroll={false}
                aria-current={view === current ? "page" : undefined}
                title={
                  view.by ? `Shared by ${view.by}` : view.shared ? "Shared with everybody here" : undefined
                }
                className={tabClass}
              >
                <span className="truncate">{view.name}</span>
                {view.shared && (
                  <>
                    <Users aria-hidden className="size-3.5 shrink-0" />
                    <span className="sr-only">shared{view.by && ` by ${view.by}`}</span>
                  </>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {current && (
        <ViewMenu
          view={current}
          isChanged={isChanged}
          actions={actions}
          onRename={() => setRenaming(current)}
          href={hrefOf(current)}
        />
      )}
      {renaming && (
        <ViewDialog
          open
          title="Rename the view"
          submit="Rename"
          initial={{ name: renaming.name, shared: renaming.shared, everywhere: renaming.postingId === null }}
          canBeEverywhere={false}
          onClose={() => setRenaming(null)}
          onSave={(words) => actions.rename(renaming, words)}
        />
      )}
    </div>
  );
}

type ViewMenuProps = {
  view: SavedView;
  isChanged: boolean;
  actions: ReturnType<typeof useViewActions>;
  onRename: () => void;
  href: string;
};

function ViewMenu({ view, isChanged, actions, onRename, href }: ViewMenuProps) {
  if (!view.may.unshare && !isChanged) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={`Change the view ${view.name}`}
          className={cn("relative", isChanged && "text-primary")}
        >
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        {isChanged && view.may.change && (
          <DropdownMenuItem onSelect={() => void actions.update(view)}>
            Save these filters in it
          </DropdownMenuItem>
        )}
        {isChanged && (
          <DropdownMenuItem asChild>
            <Link href={href as Route} scroll={false}>
              Go back to what is saved
            </Link>
          </DropdownMenuItem>
        )}
        {view.may.change && <DropdownMenuItem onSelect={onRename}>Rename…</DropdownMenuItem>}
        {view.may.change && !view.shared && (
          <DropdownMenuItem onSelect={() => void actions.share(view, true)}>Share</DropdownMenuItem>
        )}
        {view.may.unshare && view.shared && (
          <DropdownMenuItem onSelect={() => void actions.share(view, false)}>Stop sharing</DropdownMenuItem>
        )}
        {view.may.change && (
          <>
            <DropdownMenuSeparator />
            <DropdownMenuItem variant="destructive" onSelect={() => void actions.remove(view)}>
              Delete
            </DropdownMenuItem>
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
