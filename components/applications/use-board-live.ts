"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { panelKey } from "./application-panel";
import { useLive } from "./use-live";

type BoardLive = {
  postingId: string;
  /** The moment of the request, so that the first drawing is the same here and on the server. */
  pageTime: string;
  refresh: (ids: string[]) => Promise<void>;
  refreshAll: () => void;
};

/** Others' changes as they happen, and a clock that lets ages grow. */
export function useBoardLive({ postingId, pageTime, refresh, refreshAll }: BoardLive) {
  const client = useQueryClient();
  const [now, setNow] = useState(pageTime);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const changed = useCallback(
    (id: string) => void client.invalidateQueries({ queryKey: panelKey(id) }),
    [client],
  );
  const connected = useLive(postingId, {
    onChange: (ids) => {
      setNow(new Date().toISOString());
      for (const id of ids) changed(id);
      void refresh(ids);
    },
    onGap: refreshAll,
    catchUp: true,
  });
  return { now, connected, changed };
}
