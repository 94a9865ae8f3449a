"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { useEffect, useId, useState } from "react";
import { usePostingAction } from "@/components/postings/use-posting-action";
import type { AutomationChoices, AutomationLine } from "@/lib/automations/queries";
import { reorderStagesAction } from "@/lib/stages/actions";
import type { StageLine } from "@/lib/stages/queries";
import { AddStage } from "./add-stage";
import { StageRow } from "./stage-row";

type StageBoardProps = {
  postingId: string;
  stages: StageLine[];
  automations: AutomationLine[];
  choices: AutomationChoices;
  canEdit: boolean;
};

/** The order that was asked for is shown at once, and until the server's own has come or has said no. */
function useOrder(stages: StageLine[]) {
  const [wanted, setWanted] = useState<string[] | null>(null);
  const order = stages.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order from the server is the one that counts
  useEffect(() => setWanted(null), [order]);
  const shown = wanted?.flatMap((id) => stages.find((stage) => stage.id === id) ?? []) ?? stages;
  return { shown: shown.length === stages.length ? shown : stages, setWanted };
}

/** The stages of a posting from top to bottom: put in order, renamed, merged, with what each does by itself. */
export function StageBoard({ postingId, stages, automations, choices, canEdit }: StageBoardProps) {
  const { run } = usePostingAction();
  const { shown, setWanted } = useOrder(stages);
  const contextId = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = shown.map(({ id }) => id);
  function move(from: number, to: number) {
    const order = arrayMove(ids, from, to);
    setWanted(order);
    const save = async () => {
      const result = await reorderStagesAction({ postingId, seen: ids, order }).catch(() => null);
      if (!result?.ok) setWanted(null);
      return result ?? Promise.reject(new Error("unreachable"));
    };
    run(save, {
      done: `“${shown[from]?.name}” is stage ${to + 1} now`,
      undo: () => reorderStagesAction({ postingId, seen: order, order: ids }),
    });
  }
  function drop({ active, over }: DragEndEvent) {
    const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over?.id))];
    if (from >= 0 && to >= 0 && from !== to) move(from, to);
  }
  return (
    <div className="grid gap-3">
      <DndContext id={contextId} sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol aria-label="Stages" className="grid gap-3">
            {shown.map((stage, index) => (
              <StageRow
                key={stage.id}
                postingId={postingId}
                stage={stage}
                others={shown.filter(({ id }) => id !== stage.id)}
                index={index}
                automations={automations}
                choices={choices}
                canEdit={canEdit}
                onUp={index > 0 ? () => move(index, index - 1) : undefined}
                onDown={index < shown.length - 1 ? () => move(index, index + 1) : undefined}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {canEdit && <AddStage postingId={postingId} stages={shown} />}
    </div>
  );
}
