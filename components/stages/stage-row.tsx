"use client";

import { useSortable } from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { AutomationList } from "@/components/automations/automation-list";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Badge } from "@/components/ui/badge";
import type { ActionFailure } from "@/lib/action";
import type { AutomationChoices, AutomationLine } from "@/lib/automations/queries";
import { cn } from "@/lib/cn";
import { renameStageAction } from "@/lib/stages/actions";
import { stageTypeLabels } from "@/lib/stages/labels";
import type { StageLine } from "@/lib/stages/queries";
import { MergeDialog } from "./merge-dialog";
import { StageForm } from "./stage-form";
import { StageMenu } from "./stage-menu";

type StageRowProps = {
  postingId: string;
  stage: StageLine;
  others: StageLine[];
  index: number;
  automations: AutomationLine[];
  choices: AutomationChoices;
  canEdit: boolean;
  onUp?: () => void;
  onDown?: () => void;
};

export function StageRow(props: StageRowProps) {
  const { postingId, stage, others, index, automations, choices, canEdit, onUp, onDown } = props;
  const [mode, setMode] = useState<"read" | "rename" | "merge">("read");
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: stage.id, disabled: !canEdit || mode === "rename" });
  const read = () => setMode("read");
  const own = automations.filter(({ stageId }) => stageId === stage.id);
  return (
    <li
      ref={setNodeRef}
      aria-label={stage.name}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={cn("rounded-lg border bg-card shadow-xs", isDragging && "relative z-10 shadow-lg")}
    >
      {mode === "rename" ? (
        <div className="p-4">
          <RenameStage stage={stage} isFirst={index === 0} onClose={read} />
        </div>
      ) : (
        <div className="flex items-center gap-2 p-3">
          {canEdit && (
            <button
              ref={setActivatorNodeRef}
              type="button"
              {...attributes}
              {...listeners}
              aria-label={`Drag stage “${stage.name}”`}
              className="inline-flex h-(--control) w-7 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-muted-foreground hover:bg-accent active:cursor-grabbing"
            >
              <GripVertical aria-hidden className="size-4" />
            </button>
          )}
          <StageWords postingId={postingId} stage={stage} index={index} />
          {canEdit && (
            <StageMenu
              name={stage.name}
              onRename={() => setMode("rename")}
              onMerge={others.length > 0 ? () => setMode("merge") : undefined}
              onUp={onUp}
              onDown={onDown}
            />
          )}
        </div>
      )}
      {(canEdit || own.length > 0) && (
        <AutomationList stage={stage} automations={own} choices={choices} canEdit={canEdit} />
      )}
      {mode === "merge" && (
        <MergeDialog
          postingId={postingId}
          stage={stage}
          others={others}
          automations={automations}
          index={index}
          onClose={read}
        />
      )}
    </li>
  );
}

function StageWords({ postingId, stage, index }: { postingId: string; stage: StageLine; index: number }) {
  const { id, name, publicLabel, type, people, active } = stage;
  const decided = people - active;
  const home = `/dashboard/postings/${postingId}/pipeline?view=list&stage=${id}`;
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 basis-44">
        <h3 className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
          <span aria-hidden className="text-muted-foreground text-sm tabular-nums">
            {index + 1}
          </span>
          {name}
          {name !== stageTypeLabels[type] && <Badge variant="outline">{stageTypeLabels[type]}</Badge>}
        </h3>
        <p className="text-muted-foreground text-sm wrap-anywhere">Candidates read “{publicLabel}”</p>
      </div>
      <p className="text-muted-foreground text-sm tabular-nums">
        {active > 0 ? (
          <Link
            href={home as Route}
            className="inline-flex min-h-6 items-center text-foreground underline underline-offset-4 hover:decoration-2"
          >
            {active} waiting
          </Link>
        ) : (
          "Nobody waiting"
        )}
        {decided > 0 && `, ${decided} decided`}
      </p>
    </div>
  );
}

function RenameStage(props: { stage: StageLine; isFirst: boolean; onClose: () => void }) {
  const { stage, isFirst, onClose } = props;
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const { id: stageId, name, publicLabel, type } = stage;
  const [seen] = useState({ name, publicLabel, type });
  return (
    <StageForm
      label={`Rename ${seen.name}`}
      initial={seen}
      submit="Save stage"
      pending={pending}
      refusal={refusal}
      isFirst={isFirst}
      onCancel={onClose}
      onSubmit={(words) =>
        run(() => renameStageAction({ stageId, ...words, seen }), {
          done: "Stage saved",
          undo: () => renameStageAction({ stageId, ...seen, seen: words }),
          onDone: onClose,
          onRefused: setRefusal,
        })
      }
    />
  );
}
