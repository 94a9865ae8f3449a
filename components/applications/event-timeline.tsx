"use client";

import type { Route } from "next";
import Link from "next/link";
import { useId, useState } from "react";
import { toast } from "sonner";
import { TimeAgo } from "@/components/layout/time-ago";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import type { EventLine } from "@/lib/events/list-events";
import { applicationHref } from "./board-url";
import { whatOf, whoOf } from "./event-words";
import { readJson } from "./fetch-board";
import { eventKinds, gathered, kindOf, type TimelineKind } from "./timeline-lines";

type Line = EventLine & { applicationId?: string | null };
type Page = { lines: Line[]; before: string | null };

type EventTimelineProps = {
  first: Page;
  /** The address that answers with what happened before. */
  moreFrom: string;
  candidate: string;
  now: string;
  /** The postings that a person's applications are for, where it matters which of them a line tells of. */
  titles?: Record<string, string>;
};

/** Events, newest first: who, what, when; all of them or those of one kind. */
export function EventTimeline({ first, moreFrom, candidate, now, titles }: EventTimelineProps) {
  const filterId = useId();
  const [kind, setKind] = useState<TimelineKind | "all">("all");
  const [older, setOlder] = useState<Page>({ lines: [], before: first.before });
  const [pending, setPending] = useState(false);
  const all = [...first.lines, ...older.lines];
  const shown = kind === "all" ? all : all.filter((line) => kindOf(line) === kind);

  async function more() {
    if (pending || !older.before) return;
    setPending(true);
    const page = await readJson<Page>(`${moreFrom}?before=${older.before}`).catch(
      (error: Error) => void toast.error("Nothing earlier could be read", { description: error.message }),
    );
    setPending(false);
    if (page) setOlder({ lines: [...older.lines, ...page.lines], before: page.before });
  }

  return (
    <>
      <div className="mb-3 flex items-center gap-2">
        <Label htmlFor={filterId} className="sr-only">
          Kind of event
        </Label>
        <NativeSelect
          id={filterId}
          className="w-auto"
          value={kind}
          onChange={(event) => setKind(event.target.value as TimelineKind | "all")}
        >
          <option value="all">Everything</option>
          {Object.entries(eventKinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </NativeSelect>
      </div>
      {shown.length === 0 && (
        <p role="status" className="text-muted-foreground text-sm">
          Nothing of this kind{older.before ? " among the newest events" : ""}.
        </p>
      )}
      <ol className="grid text-sm">
        {gathered(shown).map((line) => (
          <li key={line.id} className="group relative grid grid-cols-[1rem_1fr] gap-x-2.5 pb-3.5 last:pb-0">
            <span
              aria-hidden
              className="absolute top-4 bottom-0 left-[0.46rem] w-px bg-border group-last:hidden"
            />
            <span aria-hidden className="mt-1.5 ml-1 size-2 rounded-full bg-input" />
            <p className="min-w-0 leading-relaxed wrap-anywhere">
              <span className="font-medium">{whoOf(line, candidate)}</span> {whatOf(line)}
              {line.times > 1 && ` (${line.times} times)`}
              {line.door === "api" && " through the API"}
              <About line={line} titles={titles} />{" "}
              <TimeAgo date={line.at} now={now} className="whitespace-nowrap text-muted-foreground" />
            </p>
          </li>
        ))}
      </ol>
      {older.before && (
        <Button variant="outline" size="sm" className="mt-3" onClick={() => void more()}>
          {pending ? "Reading…" : "Show earlier events"}
        </Button>
      )}
    </>
  );
}

function About({ line, titles }: { line: Line; titles: EventTimelineProps["titles"] }) {
  const title = line.applicationId && titles?.[line.applicationId];
  if (!line.applicationId || !title) return null;
  return (
    <>
      {" · "}
      <Link
        href={applicationHref(line.applicationId) as Route}
        className="text-primary underline underline-offset-4"
      >
        {title}
      </Link>
    </>
  );
}
