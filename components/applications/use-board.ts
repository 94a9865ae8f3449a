"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef } from "react";
import type { ApplicationFilters } from "@/lib/applications/filters";
import type { Board } from "@/lib/applications/queries";
import { extended, patched } from "./board-state";
import { filterParams } from "./board-url";
import { fetchers } from "./fetch-board";

const idsAtOnce = 50;

/** As many cards per column as are there already, so that nobody's place is lost. */
function loadedSize(board: Board | undefined): number {
  const longest = Math.max(50, ...(board?.columns.map((column) => column.cards.length) ?? []));
  return Math.min(500, longest);
}

/** The board's data: what the page came with, kept up to date a card at a time. */
export function useBoard(
  postingId: string,
  filters: ApplicationFilters,
  initial: Board,
  view: "board" | "list" = "board",
) {
  const client = useQueryClient();
  const fetchBoard = fetchers[view];
  const key = useMemo(() => [view, postingId, filterParams(filters).toString()], [view, postingId, filters]);
  const loading = useRef(new Set<string>());
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      fetchBoard(postingId, filters, { size: loadedSize(client.getQueryData<Board>(key)) }, signal),
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    // What changes is known here; comparing thousands of cards deeply finds nothing more.
    structuralSharing: false,
    // Out of sight nothing keeps it up to date, so it is forgotten.
    gcTime: 0,
  });

  const update = useCallback(
    (change: (board: Board) => Board) => client.setQueryData<Board>(key, (board) => board && change(board)),
    [client, key],
  );
  const refreshAll = useCallback(() => void client.invalidateQueries({ queryKey: key }), [client, key]);

  const refresh = useCallback(
    async (ids: string[]) => {
      if (ids.length === 0) return;
      if (ids.length > idsAtOnce) return refreshAll();
      const fresh = await fetchBoard(postingId, filters, { only: ids }).catch(() => null);
      if (fresh) update((board) => patched(board, ids, fresh, filters.order));
    },
    [fetchBoard, postingId, filters, update, refreshAll],
  );

  const loadMore = useCallback(
    async (columnId: string, after: string | undefined) => {
      const asked = `${columnId}/${after}`;
      if (loading.current.has(asked)) return;
      loading.current.add(asked);
      const page = await fetchBoard(postingId, filters, { column: columnId, after, size: 100 }).catch(
        () => null,
      );
      loading.current.delete(asked);
      const column = page?.columns[0];
      if (column) update((board) => extended(board, column));
    },
    [fetchBoard, postingId, filters, update],
  );

  return { board: data, update, refresh, refreshAll, loadMore };
}
