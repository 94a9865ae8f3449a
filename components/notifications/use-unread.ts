"use client";

import { useEffect, useRef, useState } from "react";

/** A tab out of sight gives its connection back after so long: a browser keeps few to one host. */
const patience = 5_000;

/** How many notifications one has not read: as the page was drawn, and from then on as it changes anywhere. */
export function useUnread(initial: number, onChange: (unread: number) => void): number {
  const [unread, setUnread] = useState(initial);
  const known = useRef(initial);
  const told = useRef(onChange);
  told.current = onChange;

  useEffect(() => {
    let source: EventSource | null = null;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    let retrying: ReturnType<typeof setTimeout> | undefined;

    function hear(event: MessageEvent<string>) {
      const count = Number(event.data);
      if (count === known.current) return;
      const before = known.current;
      known.current = count;
      setUnread(count);
      told.current(count - before);
    }
    function open() {
      if (source) return;
      source = new EventSource("/dashboard/notifications/live");
      source.addEventListener("unread", hear);
      source.addEventListener("error", () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        source = null;
        retrying = setTimeout(look, patience);
      });
    }
    function close() {
      clearTimeout(retrying);
      source?.close();
      source = null;
    }
    function look() {
      clearTimeout(leaving);
      if (document.visibilityState === "visible") open();
      else leaving = setTimeout(close, patience);
    }

    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      clearTimeout(leaving);
      close();
    };
  }, []);
  return unread;
}
