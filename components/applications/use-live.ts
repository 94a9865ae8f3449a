"use client";

import { useEffect, useRef, useState } from "react";

type Hearing = {
  /** These applications have changed. */
  onChange: (applicationIds: string[]) => void;
  /** Something may have been missed: read everything again. */
  onGap: () => void;
  /** Whether what came about between the page and the first connection counts as missed. */
  catchUp?: boolean;
};

/** How long changes are gathered, so that a burst is read at once. */
const gather = 120;

/** Hears what happens on one posting, in whatever browser. Says whether it is connected right now. */
export function useLive(postingId: string, hearing: Hearing): boolean {
  const [connected, setConnected] = useState(true);
  const latest = useRef(hearing);
  latest.current = hearing;

  useEffect(() => {
    const source = new EventSource(`/api/live?posting=${postingId}`);
    const ids = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened = false;
    const flush = () => {
      timer = undefined;
      const changed = [...ids];
      ids.clear();
      latest.current.onChange(changed);
    };
    source.addEventListener("ready", () => {
      if (opened || latest.current.catchUp) latest.current.onGap();
      opened = true;
      setConnected(true);
    });
    source.addEventListener("missed", () => latest.current.onGap());
    source.addEventListener("changed", (event) => {
      const { applicationId } = JSON.parse(event.data) as { applicationId: string | null };
      if (!applicationId) return;
      ids.add(applicationId);
      timer ??= setTimeout(flush, gather);
    });
    source.addEventListener("error", () => setConnected(false));
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [postingId]);
  return connected;
}
