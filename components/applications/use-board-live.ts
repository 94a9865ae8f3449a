"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useLive } from "@/components/live/use-live";
import { panelKey } from "./application-panel";

type BoardLive = {
  postingId: string;
  /** The moment of the request, so that the first drawing is the same here and on the server. */
  pageTime: string;
  /** The place in the log that the page was read at. */
  after: string | null;
  refresh: (ids: string[]) => Promise<void>;
  refreshAll: () => void;
};

/** Others' changes as they happen, and a clock that lets ages grow. */
export function useBoardLive({ postingId, pageTime, after, refresh, refreshAll }: BoardLive) {
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
  const connected = useLive(postingId, after, {
    onChange: ({ applicationIds: ids, posting }) => {
      setNow(new Date().toISOString());
      for (const id of ids) changed(id);
      // Its stages may have changed.
      if (posting) refreshAll();
      else void refresh(ids);
    },
    onGap: refreshAll,
  });
  return { now, connected, changed };
}
