"use client";

import { useEffect, useState } from "react";
import { readJson } from "@/components/applications/fetch-board";
import type { Mentionable } from "@/lib/notes/rules";

/** The beginning of a mention right before the caret: an @ at the start of a word, and at most two words after it. */
const begun = /(?:^|[^\p{L}\p{N}_])@((?:[\p{L}\p{N}'’.-]+(?: [\p{L}\p{N}'’.-]*)?)?)$/u;

export type Begun = { start: number; query: string };

export function begunMention(text: string, caret: number): Begun | null {
  const query = begun.exec(text.slice(0, caret))?.[1];
  return query === undefined ? null : { start: caret - query.length - 1, query };
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those one of whose names begins with what was typed. */
export function matchingPeople(people: Mentionable[], query: string): Mentionable[] {
  const wanted = fold(query).trimEnd();
  const fits = ({ name }: Mentionable) => {
    const folded = fold(name);
    return folded.startsWith(wanted) || folded.split(/\s+/).some((word) => word.startsWith(wanted));
  };
  return people.filter(fits).slice(0, 8);
}

/** Whom one may mention, read when it is first needed. */
export function usePeople(url: string, isNeeded: boolean): Mentionable[] | null {
  const [people, setPeople] = useState<Mentionable[] | null>(null);
  const isWanted = isNeeded && people === null;
  useEffect(() => {
    if (!isWanted) return;
    const gone = new AbortController();
    readJson<Mentionable[]>(url, gone.signal)
      .then(setPeople)
      // A note can be written without: what the server says of a mention is said when it is kept.
      .catch(() => undefined);
    return () => gone.abort();
  }, [url, isWanted]);
  return people;
}
