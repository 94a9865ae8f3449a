"use client";

import { useEffect } from "react";

/** A page that somebody was on. */
export type Visit = { href: string; label: string; detail: string; kind: "posting" | "person" };

const kept = 6;
const storageKey = "rolecall-recent";

type Kept = { userId: string; visits: Visit[] };

function read(userId: string): Visit[] {
  try {
    const found = JSON.parse(sessionStorage.getItem(storageKey) ?? "null") as Kept | null;
    return found?.userId === userId ? found.visits : [];
  } catch {
    return [];
  }
}

let person: string | null = null;

/** Whose visits are kept from here on. What another person left in this tab is forgotten. */
export function keepVisitsOf(userId: string): void {
  person = userId;
}

/** Keeps a visit as long as the tab is open, on this machine only. */
function keepVisit(visit: Visit): void {
  if (!person) return;
  const visits = [visit, ...read(person).filter(({ href }) => href !== visit.href)].slice(0, kept);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ userId: person, visits } satisfies Kept));
  } catch {
    // Without storage there is nothing recent to show; nothing else is lost.
  }
}

export function recentVisits(): Visit[] {
  return person ? read(person) : [];
}

/** Remembers that somebody was on this page. */
export function useVisit({ href, label, detail, kind }: Visit): void {
  useEffect(() => keepVisit({ href, label, detail, kind }), [href, label, detail, kind]);
}
