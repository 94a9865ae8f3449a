"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { everywhere } from "@/components/keys/registry";
import { useKeys } from "@/components/keys/use-keys";
import { CommandDialog } from "@/components/ui/command";
import { Kbd } from "@/components/ui/kbd";
import type { Command } from "./commands";
import { pageCommands } from "./page-commands";
import { PaletteBody } from "./palette-body";
import { keepVisitsOf } from "./recent";
import { type PaletteAction, type PalettePage, useCommands } from "./use-commands";

type PaletteProps = { userId: string; pages: PalettePage[]; actions: PaletteAction[] };

/** The button in the top bar and what it opens, as Ctrl or Cmd and K do: everything that this person may go to or do. */
export function Palette({ userId, pages, actions }: PaletteProps) {
  const [open, setOpen] = useState(false);
  const [here, setHere] = useState<{ heading: string; commands: Command[] }[]>([]);
  const deed = useRef<(() => void) | null>(null);
  const commands = useCommands(pages, actions);
  useEffect(() => keepVisitsOf(userId), [userId]);

  function toggle() {
    setHere(pageCommands());
    setOpen(!open);
  }
  useKeys(everywhere, [{ key: "mod+k", does: "Search, go anywhere, do anything", run: toggle }]);

  /** A page is gone to at once; a deed waits until the focus is back where it was, for it may take it elsewhere. */
  function choose(run: () => void, isPage = false) {
    setOpen(false);
    if (isPage) run();
    else deed.current = run;
  }
  function closed() {
    const run = deed.current;
    deed.current = null;
    if (run) setTimeout(run);
  }
  return (
    <>
      <button
        type="button"
        onClick={toggle}
        aria-keyshortcuts="Control+K Meta+K"
        className="flex h-8 pointer-coarse:h-11 w-full max-w-80 items-center gap-2 rounded-md border bg-card px-2.5 text-left text-muted-foreground text-sm transition-colors hover:border-input/70 hover:text-foreground max-sm:w-auto max-sm:border-0 max-sm:bg-transparent"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="flex-1 truncate max-sm:sr-only">Search or do something</span>
        <Kbd aria-hidden className="max-sm:hidden pointer-coarse:hidden">
          Ctrl K
        </Kbd>
      </button>
      <CommandDialog
        open={open}
        onOpenChange={setOpen}
        title="Search or do something"
        description="Type to find postings, people, pages and actions. The arrow keys choose, Enter takes."
        onCloseAutoFocus={closed}
        shouldFilter={false}
      >
        <PaletteBody here={here} commands={commands} choose={choose} />
      </CommandDialog>
    </>
  );
}
