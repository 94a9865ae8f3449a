"use client";

import type { ReactNode } from "react";
import { filterParams } from "@/components/applications/board-url";
import type { ApplicationFilters } from "@/lib/applications/filters";
import type { Pipeline } from "@/lib/applications/queries";
import type { BulkChoice } from "@/lib/bulk-actions/schema";
import { tellProgress } from "./announce";
import { BulkBar } from "./bulk-bar";
import { BulkDialog } from "./bulk-dialog";
import { SelectionContext } from "./selection";
import type { BulkSelecting } from "./use-bulk-selection";

type BulkSelectionProps = {
  bulk: BulkSelecting;
  pipeline: Pipeline;
  filters: ApplicationFilters;
  children: ReactNode;
};

/** Around a board or a list whose applications can be chosen: the bar below and the question before anything happens. */
export function BulkSelection({ bulk, pipeline, filters, children }: BulkSelectionProps) {
  const { selection, total, chosen, asking, ask } = bulk;
  const choice: BulkChoice = selection.all
    ? { filters: Object.fromEntries(filterParams(filters)) }
    : { ids: [...selection.ids] };
  return (
    <SelectionContext value={pipeline.movable ? selection : null}>
      {children}
      {pipeline.movable && chosen > 0 && (
        <BulkBar
          chosen={chosen}
          total={total}
          all={selection.all}
          onAll={selection.takeAll}
          onClear={selection.clear}
          onAsk={ask}
        />
      )}
      <BulkDialog
        kind={asking}
        choice={choice}
        pipeline={pipeline}
        onClose={() => ask(null)}
        onStarted={() => {
          ask(null);
          selection.clear();
          tellProgress();
        }}
      />
    </SelectionContext>
  );
}
