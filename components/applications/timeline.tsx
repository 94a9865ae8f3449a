"use client";

import { useState } from "react";
import { toast } from "sonner";
import { TimeAgo } from "@/components/layout/time-ago";
import { Button } from "@/components/ui/button";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import type { EventPage } from "@/lib/events/list-events";
import { whatOf, whoOf } from "./event-words";
import { readJson } from "./fetch-board";
import { gathered } from "./timeline-lines";

type TimelineProps = { application: ApplicationDetail; now: string };

/** Every event of an application, newest first: who, what, when. */
export function Timeline({ application, now }: TimelineProps) {
  const { id, candidate, timeline, earlier } = application;
  const [older, setOlder] = useState<EventPage>({ lines: [], before: earlier });
  const [pending, setPending] = useState(false);

  async function more() {
    if (pending || !older.before) return;
    setPending(true);
    const page = await readJson<EventPage>(
      `/dashboard/applications/${id}/timeline?before=${older.before}`,
    ).catch(
      (error: Error) => void toast.error("Nothing earlier could be read", { description: error.message }),
    );
    setPending(false);
    if (page) setOlder({ lines: [...older.lines, ...page.lines], before: page.before });
  }

  return (
    <>
      <ol className="grid text-sm">
        {gathered([...timeline, ...older.lines]).map((line) => (
          <li key={line.id} className="group relative grid grid-cols-[1rem_1fr] gap-x-2.5 pb-3.5 last:pb-0">
            <span
              aria-hidden
              className="absolute top-4 bottom-0 left-[0.46rem] w-px bg-border group-last:hidden"
            />
            <span aria-hidden className="mt-1.5 ml-1 size-2 rounded-full bg-input" />
            <p className="min-w-0 leading-relaxed wrap-anywhere">
              <span className="font-medium">{whoOf(line, candidate.name)}</span> {whatOf(line)}
              {line.times > 1 && ` (${line.times} times)`}
              {line.door === "api" && " through the API"}{" "}
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
