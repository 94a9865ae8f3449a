"use client";

import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { Present } from "@/lib/presence/queries";
import { connectionTo, type Hearing } from "./connection";

const nothing = { onChange: () => undefined, onGap: () => undefined };
const nobody: Present[] = [];

/**
 * Hears what happens on one posting, or on all of them (null), in whatever browser.
 * @param after the place in the log that the page was read at; null when that is not known
 * @returns whether it is connected right now
 */
export function useLive(postingId: string | null, after: string | null, hearing: Hearing): boolean {
  const connection = useMemo(() => connectionTo(postingId), [postingId]);
  const latest = useRef({ hearing, after });
  latest.current = { hearing, after };
  useEffect(
    () =>
      connection.listen(
        {
          onChange: (change) => latest.current.hearing.onChange(change),
          onGap: () => latest.current.hearing.onGap(),
        },
        latest.current.after,
      ),
    [connection],
  );
  return useSyncExternalStore(
    connection.watch,
    () => connection.connected,
    () => true,
  );
}

/** Who else is on this posting right now. */
export function usePresent(postingId: string): Present[] {
  const connection = useMemo(() => connectionTo(postingId), [postingId]);
  useEffect(() => connection.listen(nothing, undefined), [connection]);
  return useSyncExternalStore(
    connection.watch,
    () => connection.present,
    () => nobody,
  );
}

/** Lets others see which application one reads; null while it is none. */
export function useReading(postingId: string, applicationId: string | null): void {
  useEffect(() => connectionTo(postingId).turnTo(applicationId), [postingId, applicationId]);
  useEffect(() => () => connectionTo(postingId).turnTo(null), [postingId]);
}
