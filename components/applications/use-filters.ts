"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import { filterParams, lookParams, pipelineHref } from "./board-url";

export type Said = Partial<ApplicationFilters>;
export type Say = (change: Said, wait?: number) => void;

/** The filters as somebody sets them: shown at once, in the address a moment later, and followed by the page. */
export function useFilters(postingId: string, filters: ApplicationFilters, look: ApplicationLook) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const given = filterParams(filters).toString();
  const [shown, setShown] = useState<{ given: string; said: Said }>({ given, said: filters });
  // Set elsewhere, by a tab or a link, they are shown as the address says.
  if (shown.given !== given) setShown({ given, said: filters });
  const latest = useRef<Said>(filters);
  latest.current = shown.given === given ? shown.said : filters;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const say: Say = (change, wait = 0) => {
    const said = { ...latest.current, ...change };
    latest.current = said;
    setShown((last) => ({ ...last, said }));
    clearTimeout(timer.current);
    const href = pipelineHref(postingId, said, lookParams(look)) as Route;
    timer.current = setTimeout(() => start(() => router.replace(href, { scroll: false })), wait);
  };
  return { said: shown.said, say, busy };
}
