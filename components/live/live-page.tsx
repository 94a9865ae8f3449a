"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";
import { useLive } from "./use-live";

/** However much happens, a page is read again no more often than this. */
const pause = 1_000;

/** Reads a page again on the server: at once, and then at most once per pause. */
function useRefresh(): () => void {
  const router = useRouter();
  const [, start] = useTransition();
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    const wait = Math.max(0, last.current + pause - Date.now());
    timer.current = setTimeout(() => {
      last.current = Date.now();
      start(() => router.refresh());
    }, wait);
  }, [router]);
}

/** Keeps a page that the server draws up to date with what others do on a posting, or on all of them (null). */
export function LivePage({ postingId, after }: { postingId: string | null; after: string | null }) {
  const refresh = useRefresh();
  useLive(postingId, after, { onChange: refresh, onGap: refresh });
  return null;
}
