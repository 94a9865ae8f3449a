"use client";

import { useEffect, useState } from "react";
import type { Found } from "@/lib/palette/queries";
import { shortestSearch } from "@/lib/palette/schema";

type Answer = { q: string; found: Found | null };

/** What was found a moment ago is shown again without asking. */
const fresh = 30_000;
const most = 50;
const cache = new Map<string, { found: Found; at: number }>();

function remembered(q: string): Found | null {
  const known = cache.get(q);
  return known && Date.now() - known.at < fresh ? known.found : null;
}

function remember(q: string, found: Found): void {
  cache.delete(q);
  cache.set(q, { found, at: Date.now() });
  const oldest = cache.keys().next().value;
  if (cache.size > most && oldest !== undefined) cache.delete(oldest);
}

async function search(q: string, signal: AbortSignal): Promise<Found> {
  const response = await fetch(`/dashboard/palette?q=${encodeURIComponent(q)}`, { signal });
  if (!response.ok) throw new Error("The search could not be reached.");
  return (await response.json()) as Found;
}

/** What the server finds for the words typed so far; until it answers, what it found for those before. */
export function useFound(typed: string) {
  const q = typed.trim().replace(/\s+/g, " ").toLowerCase();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isLong = q.length >= shortestSearch;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!isLong) return setAnswer(null);
    const known = remembered(q);
    if (known) return setAnswer({ q, found: known });
    const abort = new AbortController();
    search(q, abort.signal)
      .then((found) => {
        remember(q, found);
        setAnswer({ q, found });
      })
      .catch(() => {
        if (!abort.signal.aborted) setAnswer({ q, found: null });
      });
    return () => abort.abort();
  }, [q, isLong, attempt]);

  const isAnswered = answer?.q === q;
  return {
    found: (isLong && answer?.found) || null,
    isSearching: isLong && !isAnswered,
    hasFailed: isLong && isAnswered && answer.found === null,
    again() {
      setAnswer(null);
      setAttempt((last) => last + 1);
    },
  };
}
