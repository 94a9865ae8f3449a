"use client";

import { Fragment, useEffect, useState } from "react";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import { everywhere, type KeyGroup, type KeyLine, listKeys } from "./registry";
import { setSingleKeys, useSingleKeys } from "./single-keys";
import { useKeys } from "./use-keys";

const asked = new EventTarget();

/** Opens the keys dialog, for a button that does what "?" does. */
export function showKeys(): void {
  asked.dispatchEvent(new Event("show"));
}

/** The keys of whatever screen one is on, and the switch that turns single letters off. Once per dashboard. */
export function KeysDialog() {
  const on = useSingleKeys();
  const [groups, setGroups] = useState<KeyGroup[] | null>(null);
  useKeys(everywhere, [{ key: "?", does: "Show these keys", run: showKeys }]);
  useEffect(() => {
    const show = () => setGroups(listKeys());
    asked.addEventListener("show", show);
    return () => asked.removeEventListener("show", show);
  }, []);
  return (
    <Dialog open={groups !== null} onOpenChange={(open) => !open && setGroups(null)}>
      <DialogContent
        tabIndex={-1}
        onOpenAutoFocus={(event) => {
          // The list is read from its beginning; the switch stands at its end.
          event.preventDefault();
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
        }}
      >
        <DialogHeader>
          <DialogTitle>Keys on this screen</DialogTitle>
          <DialogDescription>They work wherever you are not typing.</DialogDescription>
        </DialogHeader>
        {groups?.map((group) => (
          <section key={group.scope} aria-label={group.scope}>
            <h3 className="mb-1.5 font-medium text-muted-foreground text-xs">{group.scope}</h3>
            <dl className="grid gap-1.5">
              {group.lines.map((line) => (
                <Line key={line.does} line={line} />
              ))}
            </dl>
          </section>
        ))}
        <div className="flex items-center justify-between gap-4 border-t pt-3">
          <Label htmlFor="single-keys">Use single letters as keys</Label>
          <Switch id="single-keys" checked={on} onCheckedChange={setSingleKeys} />
        </div>
      </DialogContent>
    </Dialog>
  );
}

const shown: Record<string, string> = {
  " ": "Space",
  Escape: "Esc",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** "mod+k" as it stands on this machine's keyboard. */
function capsOf(part: string): string[] {
  if (!part.startsWith("mod+")) return [shown[part] ?? part];
  const isMac = navigator.platform.startsWith("Mac");
  return [isMac ? "⌘" : "Ctrl", part.slice(4).toUpperCase()];
}

function Line({ line }: { line: KeyLine }) {
  return (
    <div className="flex items-center justify-between gap-4 text-sm">
      <dt>{line.does}</dt>
      <dd className="flex shrink-0 items-center gap-1">
        {line.keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && line.keys.some((each) => each.includes(" ")) && (
              <span className="text-muted-foreground text-xs">or</span>
            )}
            {(key === " " ? [key] : key.split(" ")).map((part, place) => (
              <Fragment key={part}>
                {place > 0 && <span className="text-muted-foreground text-xs">then</span>}
                {capsOf(part).map((cap) => (
                  <Kbd key={cap}>{cap}</Kbd>
                ))}
              </Fragment>
            ))}
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
