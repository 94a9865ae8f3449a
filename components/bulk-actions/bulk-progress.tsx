"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ShownBulkAction } from "@/lib/bulk-actions/queries";
import { isWorking } from "@/lib/bulk-actions/rules";
import { hearProgress } from "./announce";
import { ProgressCard } from "./progress-card";

const whileWorking = 800;
const whileUndoable = 15_000;

async function readRecent(): Promise<ShownBulkAction[] | null> {
  const response = await fetch("/dashboard/bulk-actions").catch(() => null);
  return response?.ok ? ((await response.json()) as ShownBulkAction[]) : null;
}

/** One's own bulk actions wherever one goes in the dashboard: how far they are, and the way back. */
export function BulkProgress() {
  const [actions, setActions] = useState<ShownBulkAction[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const read = useCallback(async () => {
    clearTimeout(timer.current);
    const recent = await readRecent();
    if (recent) setActions(recent);
    const next = recent?.some(isWorking) ? whileWorking : whileUndoable;
    if (!recent || recent.some((action) => isWorking(action) || action.undoUntil))
      timer.current = setTimeout(() => void read(), next);
  }, []);
  useEffect(() => {
    void read();
    const stop = hearProgress(() => void read());
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [read]);

  const shown = actions.filter((action) => !hidden.has(`${action.id}/${action.status}`));
  if (shown.length === 0) return null;
  return (
    <section
      aria-label="Bulk actions"
      className="fixed inset-x-2 bottom-20 z-20 grid gap-2 sm:right-auto sm:left-4 sm:w-88 lg:left-[15.5rem] print:hidden"
    >
      {shown.map((action) => (
        <ProgressCard
          key={action.id}
          action={action}
          onChanged={read}
          onHide={() => setHidden((before) => new Set([...before, `${action.id}/${action.status}`]))}
        />
      ))}
    </section>
  );
}
