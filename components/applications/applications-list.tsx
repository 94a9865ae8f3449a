"use client";

import { Users, WifiOff } from "lucide-react";
import { useCallback, useState } from "react";
import { BulkSelection } from "@/components/bulk-actions/bulk-selection";
import { useBulkSelection } from "@/components/bulk-actions/use-bulk-selection";
import { useReading } from "@/components/live/use-live";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import type { ApplicationPage, ListedApplication } from "@/lib/applications/queries";
import type { Ask } from "./application-actions";
import { ApplicationPanel } from "./application-panel";
import { BoardDoings } from "./board-doings";
import { useBoardKeys } from "./board-keys";
import { locate, neighbour } from "./board-state";
import { applicationHref, filterParams, lookParams, pipelineHref } from "./board-url";
import { ColumnsMenu } from "./columns-menu";
import { asBoard } from "./fetch-board";
import { HireDialog } from "./hire-dialog";
import { ListRow } from "./list-row";
import { ListTable } from "./list-table";
import { PipelineHead, type PipelineLooks } from "./pipeline-head";
import { RejectDialog, type Rejecting } from "./reject-dialog";
import { useBoard } from "./use-board";
import { useBoardLive } from "./use-board-live";
import { useColumns } from "./use-columns";
import { useMoves } from "./use-moves";
import { useOpenCard } from "./use-open-card";

type ApplicationsListProps = PipelineLooks & {
  page: ApplicationPage;
  now: string;
  /** The place in the log that all of this was read at. */
  after: string | null;
  /** The application that the address names. */
  opened: string | null;
};

const asItIs = () => {};

/** The same applications as the board's, as a table that goes on as one scrolls. */
export function ApplicationsList({ page, now: pageTime, after, opened, ...looks }: ApplicationsListProps) {
  const { pipeline, filters } = looks;
  const { look, showColumns } = useColumns(looks);
  const { movable } = pipeline;
  const { board, refresh, refreshAll, loadMore } = useBoard(pipeline.id, filters, asBoard(page), "list");
  // The rows are what listApplications reads, kept as the one column of a board.
  const rows = (board.columns[0]?.cards ?? []) as ListedApplication[];
  const count = board.columns[0]?.count ?? 0;
  const move = useMoves({ stages: pipeline.stages, order: filters.order, update: asItIs, refresh });
  const live = useBoardLive({ postingId: pipeline.id, pageTime, after, refresh, refreshAll });
  const { now, connected, changed } = live;
  const { current, target, openId, setCurrent, go, open, close } = useOpenCard(board, opened);
  useReading(pipeline.id, openId);
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [rejecting, setRejecting] = useState<Rejecting | null>(null);
  const [hiring, setHiring] = useState<Rejecting | null>(null);
  const more = useCallback((last: string | undefined) => void loadMore("list", last), [loadMore]);
  useBoardKeys({
    ...{ board, current, openId, movable, go, setRejecting },
    isDragging: false,
    // The menu stands in the panel.
    setMenuFor: (id) => {
      open(id);
      setMenuFor(id);
    },
  });

  const bulk = useBulkSelection({ board, current: openId ?? current, movable });

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
    move: (application, stageId) => void move(application, stageId).then(() => done(application.id)),
    reject: setRejecting,
    hire: setHiring,
  };
  const pageHref = (start: Record<string, string>) =>
    pipelineHref(pipeline.id, filters, { ...lookParams(look), ...start });

  return (
    <BulkSelection bulk={bulk} pipeline={pipeline} filters={filters}>
      <PipelineHead
        {...looks}
        look={look}
        tools={<ColumnsMenu columns={look.columns} onChange={showColumns} />}
      />
      {!connected && (
        <p role="status" className="mt-2 flex items-center gap-1.5 text-muted-foreground text-xs">
          <WifiOff aria-hidden className="size-3.5" />
          Not connected: what others change appears when the connection is back.
        </p>
      )}
      <p className="mt-3 mb-1.5 flex gap-3 text-muted-foreground text-xs tabular-nums">
        <span role="status">
          {count.toLocaleString("en")} {count === 1 ? "application" : "applications"}
        </span>
        {page.previous && (
          <a href={pageHref({})} className="text-primary underline">
            From the beginning
          </a>
        )}
      </p>
      {rows.length === 0 ? (
        <Empty
          icon={Users}
          className="rounded-xl border bg-card"
          title={pipeline.total === 0 ? "No applications yet" : "Nobody fits these filters"}
        >
          {pipeline.total === 0
            ? "As soon as somebody applies, they stand here and on the board."
            : "Clear the filters to see everybody."}
        </Empty>
      ) : (
        <ListTable
          key={filterParams(filters).toString()}
          caption={`Applications for ${pipeline.title}`}
          rows={rows}
          count={count}
          columns={look.columns}
          target={target}
          onMore={more}
          row={(row, position) => (
            <ListRow
              key={row.id}
              row={row}
              position={position}
              columns={look.columns}
              now={now}
              href={applicationHref(row.id, filters)}
              isCurrent={row.id === current}
              isOpen={row.id === openId}
              onOpen={open}
              onFocus={setCurrent}
            />
          )}
        />
      )}
      <noscript>
        <Pagination
          className="mt-3"
          label="Pages of applications"
          previousHref={page.previous ? pageHref({ before: page.previous }) : undefined}
          nextHref={page.next ? pageHref({ after: page.next }) : undefined}
        />
      </noscript>
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
