"use client";

import { ArrowRight, Download, Mail, Tag, UserRound, UserX, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { bulkKindLabels } from "@/lib/bulk-actions/labels";
import type { BulkKind } from "@/lib/bulk-actions/schema";

const deeds = [
  ["move", ArrowRight],
  ["reject", UserX],
  ["tag", Tag],
  ["assign", UserRound],
  ["message", Mail],
  ["export", Download],
] as const;

type BulkBarProps = {
  chosen: number;
  total: number;
  all: boolean;
  onAll: () => void;
  onClear: () => void;
  onAsk: (kind: BulkKind) => void;
};

/** What can be done with those who are chosen; it stays in sight while one scrolls. */
export function BulkBar({ chosen, total, all, onAll, onClear, onAsk }: BulkBarProps) {
  return (
    <section
      aria-label="Selected applications"
      className="fixed inset-x-2 bottom-2 z-30 mx-auto flex w-fit max-w-[calc(100vw-1rem)] flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border bg-popover px-3 py-2 text-popover-foreground shadow-lg sm:bottom-4 lg:left-[14.5rem] print:hidden"
    >
      <p className="flex items-center gap-2 text-sm">
        <span role="status" className="font-medium tabular-nums">
          {chosen.toLocaleString("en")} selected
        </span>
        {!all && chosen < total && (
          <Button variant="link" size="sm" className="h-6 px-0" onClick={onAll}>
            Select all {total.toLocaleString("en")} that match
          </Button>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-1">
        {deeds.map(([kind, Icon]) => (
          <Button
            key={kind}
            variant="ghost"
            size="sm"
            onClick={() => onAsk(kind)}
            className={kind === "reject" ? "text-destructive-text" : undefined}
          >
            <Icon aria-hidden />
            {bulkKindLabels[kind]}
          </Button>
        ))}
        <Button variant="ghost" size="icon-sm" aria-label="Select nobody" onClick={onClear}>
          <X aria-hidden />
        </Button>
      </div>
    </section>
  );
}
