"use client";

import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { WifiOff } from "lucide-react";
import { useCallback, useId, useMemo, useState } from "react";
import { BulkSelection } from "@/components/bulk-actions/bulk-selection";
import { useBulkSelection } from "@/components/bulk-actions/use-bulk-selection";
import { useReading } from "@/components/live/use-live";
import type { ApplicationCard } from "@/lib/applications/card";
import type { Board as BoardData } from "@/lib/applications/queries";
import type { Ask } from "./application-actions";
import { ApplicationPanel } from "./application-panel";
import { BoardCard, type CardDeeds, DraggedCard } from "./board-card";
import { BoardColumn } from "./board-column";
import { BoardDoings } from "./board-doings";
import { announcements, columnUnder, dragKeys, toNextColumn } from "./board-drag";
import { useBoardKeys } from "./board-keys";
import { locate, neighbour } from "./board-state";
import { applicationHref, filterParams } from "./board-url";
import { EmptyBoard } from "./empty-board";
import { HireDialog } from "./hire-dialog";
import { PipelineHead, type PipelineLooks } from "./pipeline-head";
import { RejectDialog, type Rejecting } from "./reject-dialog";
import { useBoard } from "./use-board";
import { useBoardLive } from "./use-board-live";
import { useMoves } from "./use-moves";
import { useOpenCard } from "./use-open-card";

type BoardProps = PipelineLooks & {
  initial: BoardData;
  now: string;
  /** The place in the log that all of this was read at. */
  after: string | null;
  /** The application that the address names. */
  opened: string | null;
};

export function Board({ initial, now: pageTime, after, opened, ...looks }: BoardProps) {
  const { pipeline, filters } = looks;
  const { movable } = pipeline;
  const { board, update, refresh, refreshAll, loadMore } = useBoard(pipeline.id, filters, initial);
  const move = useMoves({ stages: pipeline.stages, order: filters.order, update, refresh });
  const { now, connected, changed } = useBoardLive({
    postingId: pipeline.id,
    pageTime,
    after,
    refresh,
    refreshAll,
  });
  const { current, target, openId, setCurrent, go, open, close } = useOpenCard(board, opened);
  useReading(pipeline.id, openId);
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [rejecting, setRejecting] = useState<Rejecting | null>(null);
  const [hiring, setHiring] = useState<Rejecting | null>(null);
  const [dragged, setDragged] = useState<ApplicationCard | null>(null);
  const dndId = useId();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn, keyboardCodes: dragKeys }),
  );

  useBoardKeys({
    board,
    current,
    openId,
    movable,
    isDragging: dragged !== null,
    go,
    setMenuFor,
    setRejecting,
  });
  function drop({ active, over }: DragEndEvent) {
    const card = active.data.current?.card as ApplicationCard | undefined;
    setDragged(null);
    if (card && over) void move(card, String(over.id));
  }
  const bulk = useBulkSelection({ board, current: openId ?? current, movable });

  /** Decided, an application leaves the board of the active ones; whoever reads goes on with the next. */
  function done(id: string, status?: string) {
    changed(id);
    if (id === openId && status && filters.status !== "all" && status !== filters.status) {
      const next = neighbour(board, id, "next");
      if (next && next !== id) open(next);
      else close();
    }
    void refresh([id]);
  }
  const ask: Ask = {
    move: (application, stageId) => void move(application, stageId).then(() => changed(application.id)),
    reject: setRejecting,
    hire: setHiring,
  };
  const isNarrowed = filterParams({ ...filters, order: undefined }).size > 0;
  const emptyWords = isNarrowed ? "Nobody here fits the filters." : "Nobody is here.";

  const deeds = useMemo<CardDeeds>(
    () => ({
      open,
      focus: setCurrent,
      showMenu: setMenuFor,
      move: (card, stageId) => void move(card, stageId),
      reject: setRejecting,
      hire: setHiring,
    }),
    [open, setCurrent, move],
  );
  const cardOf = useCallback(
    (card: ApplicationCard) => (
      <BoardCard
        card={card}
        now={now}
        stages={pipeline.stages}
        movable={movable}
        isCurrent={card.id === current}
        isOpen={card.id === openId}
        isMenuOpen={card.id === menuFor && openId === null}
        deeds={deeds}
      />
    ),
    [now, pipeline.stages, movable, current, openId, menuFor, deeds],
  );

  return (
    <BulkSelection bulk={bulk} pipeline={pipeline} filters={filters}>
      <PipelineHead {...looks} />
      <p id="board-how-to" className="sr-only">
        Press Enter to read it, Space to pick it up, then the left and right arrow keys and Space again.
      </p>
      {!connected && (
        <p role="status" className="mt-2 flex items-center gap-1.5 text-muted-foreground text-xs">
          <WifiOff aria-hidden className="size-3.5" />
          Not connected: what others change appears when the connection is back.
        </p>
      )}
      <EmptyBoard board={board} pipeline={pipeline} filters={filters} />
      <DndContext
        id={dndId}
        sensors={sensors}
        collisionDetection={columnUnder}
        accessibility={{ announcements }}
        onDragStart={({ active }) => setDragged((active.data.current?.card as ApplicationCard) ?? null)}
        onDragEnd={drop}
        onDragCancel={() => setDragged(null)}
      >
        <div className="mt-3 flex min-h-80 flex-1 snap-x gap-3 overflow-x-auto pb-1 max-sm:-mx-4 max-sm:scroll-px-4 max-sm:px-4">
          {board.columns.map((column) => (
            <BoardColumn
              key={`${column.id}?${filterParams(filters)}`}
              column={column}
              target={target}
              onMore={loadMore}
              card={cardOf}
              emptyWords={emptyWords}
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>{dragged && <DraggedCard card={dragged} now={now} />}</DragOverlay>
      </DndContext>
      <ApplicationPanel
        id={openId}
        name={(openId && locate(board, openId)?.card.name) || undefined}
        href={applicationHref(openId ?? "", filters)}
        ask={ask}
        menuOpen={menuFor !== null && menuFor === openId}
        onMenuOpenChange={(isOpen) => setMenuFor(isOpen ? openId : null)}
        onClose={close}
        onChanged={done}
      />
      <BoardDoings
        chosen={locate(board, openId ?? current ?? "")?.card ?? null}
        pipeline={pipeline}
        open={open}
        ask={ask}
        onDone={done}
      />
      <RejectDialog application={rejecting} onClose={() => setRejecting(null)} onDone={done} />
      <HireDialog application={hiring} onClose={() => setHiring(null)} onDone={done} />
    </BulkSelection>
  );
}
