"use client";

import { Download, Undo2, X } from "lucide-react";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import {
  cancelBulkActionAction,
  releaseBulkActionAction,
  undoBulkActionAction,
} from "@/lib/bulk-actions/actions";
import { bulkProgressLabels } from "@/lib/bulk-actions/labels";
import type { ShownBulkAction } from "@/lib/bulk-actions/queries";
import { isWorking } from "@/lib/bulk-actions/rules";

type ProgressCardProps = {
  action: ShownBulkAction;
  onChanged: () => void | Promise<void>;
  onHide: () => void;
};

const counted = (count: number) =>
  `${count.toLocaleString("en")} ${count === 1 ? "application" : "applications"}`;

function titleOf({ kind, status, total, counts }: ShownBulkAction): string {
  const words = bulkProgressLabels[kind];
  if (status === "undoing") return `Undoing ${counted(counts.done + counts.undone)}`;
  if (status === "undone") return `Undone: ${counted(counts.undone)} are as before`;
  if (status === "queued" || status === "running") return `${words.running} ${counted(total)}`;
  return `${words.done} ${counted(counts.done)}${status === "cancelled" ? ", then stopped" : ""}`;
}

/** Seconds that are left, counted here; the server decides. */
function useSecondsLeft(until: string | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!until) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return until ? Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000)) : 0;
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

export function ProgressCard({ action, onChanged, onHide }: ProgressCardProps) {
  const { id, status, counts, total, may, left, kind } = action;
  const seconds = useSecondsLeft(may.undo ? action.undoUntil : null);
  const working = isWorking(action);
  const passed = status === "undoing" ? counts.undone : total - counts.waiting;

  async function change(act: (input: unknown) => Promise<{ ok: boolean; message?: string }>) {
    const result = await act({ bulkActionId: id }).catch(() => null);
    if (!result?.ok)
      toast.error("Nothing was changed", {
        description: result?.message ?? "The server could not be reached.",
      });
    await onChanged();
  }
  return (
    <div className="grid gap-2 rounded-lg border bg-popover px-3.5 py-3 text-popover-foreground text-sm shadow-lg">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p role="status" className="font-medium">
            {titleOf(action)}
          </p>
          <p className="truncate text-muted-foreground text-xs">{action.postingTitle}</p>
        </div>
        {!working && (
          <Button variant="ghost" size="icon-sm" aria-label="Hide" onClick={onHide}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      {working && <Progress label={titleOf(action)} value={passed} max={total} />}
      <Left action={action} left={left} />
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {may.cancel && (
          <Button variant="outline" size="sm" onClick={() => void change(cancelBulkActionAction)}>
            Cancel the rest
          </Button>
        )}
        {may.undo && seconds > 0 && (
          <>
            <Button variant="outline" size="sm" onClick={() => void change(undoBulkActionAction)}>
              <Undo2 aria-hidden />
              Undo
            </Button>
            {may.release && (
              <Button variant="ghost" size="sm" onClick={() => void change(releaseBulkActionAction)}>
                Send now
              </Button>
            )}
            <span className="text-muted-foreground text-xs tabular-nums">
              {kind === "move" || kind === "reject" || kind === "message"
                ? `Candidates hear of it in ${clock(seconds)}`
                : `Possible for ${clock(seconds)}`}
            </span>
          </>
        )}
        {action.file && (
          <Button asChild variant="outline" size="sm">
            <a href={`/dashboard/bulk-actions/${id}/file`} download>
              <Download aria-hidden />
              Download the file
            </a>
          </Button>
        )}
      </div>
    </div>
  );
}

/** Who stays as they were, each with the reason. */
function Left({ action, left }: { action: ShownBulkAction; left: ShownBulkAction["left"] }) {
  const { status, counts } = action;
  const count = status === "undone" ? counts.done : counts.skipped + counts.failed;
  if (count === 0 || isWorking(action)) return null;
  return (
    <details className="text-xs">
      <summary className="min-h-6 cursor-pointer text-muted-foreground">
        {count.toLocaleString("en")} {count === 1 ? "was" : "were"} left as{" "}
        {count === 1 ? "it is" : "they are"}
      </summary>
      <ul className="mt-1 grid max-h-40 gap-1 overflow-y-auto">
        {left.map((each) => (
          <li key={each.applicationId} className="wrap-anywhere">
            <span className="font-medium">{each.name}</span>: {each.reason}
          </li>
        ))}
        {count > left.length && <li>… and {(count - left.length).toLocaleString("en")} more</li>}
      </ul>
    </details>
  );
}
