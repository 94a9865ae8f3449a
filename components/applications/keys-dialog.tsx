"use client";

import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import { setSingleKeys, useSingleKeys } from "./use-keys";

export type KeyHelp = { keys: string[]; does: string };

type KeysDialogProps = { open: boolean; onOpenChange: (open: boolean) => void; keys: KeyHelp[] };

/** The keys of the screen one is on, and the switch that turns single letters off. */
export function KeysDialog({ open, onOpenChange, keys }: KeysDialogProps) {
  const on = useSingleKeys();
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Keys on this screen</DialogTitle>
          <DialogDescription>They work wherever you are not typing.</DialogDescription>
        </DialogHeader>
        <dl className="grid gap-1.5">
          {keys.map(({ keys: each, does }) => (
            <div key={does} className="flex items-center justify-between gap-4 text-sm">
              <dt>{does}</dt>
              <dd className="flex shrink-0 gap-1">
                {each.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <div className="flex items-center justify-between gap-4 border-t pt-3">
          <Label htmlFor="single-keys">Use single letters as keys</Label>
          <Switch id="single-keys" checked={on} onCheckedChange={setSingleKeys} />
        </div>
      </DialogContent>
    </Dialog>
  );
}
