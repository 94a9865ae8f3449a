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
    const ids = new Set<string>();
    let source: EventSource | null = null;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    let opened = false;

    function flush() {
      gathering = undefined;
      const changed = [...ids];
      ids.clear();
      latest.current.onChange(changed);
    }
    function hear(event: MessageEvent<string>) {
      const { applicationId } = JSON.parse(event.data) as { applicationId: string | null };
      if (!applicationId) return;
      ids.add(applicationId);
      gathering ??= setTimeout(flush, gather);
    }
    function open() {
      if (source) return;
      source = new EventSource(`/api/live?posting=${postingId}`);
      source.addEventListener("ready", () => {
        if (opened || latest.current.catchUp) latest.current.onGap();
        opened = true;
        setConnected(true);
      });
      source.addEventListener("missed", () => latest.current.onGap());
      source.addEventListener("changed", hear);
      source.addEventListener("error", () => setConnected(false));
    }
    function close() {
      source?.close();
      source = null;
    }
    // A browser keeps few connections to one host: a tab that nobody looks at gives its own back.
    function look() {
      clearTimeout(leaving);
      if (document.visibilityState === "visible") open();
      else leaving = setTimeout(close, 5_000);
    }

    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      clearTimeout(gathering);
      clearTimeout(leaving);
      close();
    };
  }, [postingId]);
  return connected;
}
