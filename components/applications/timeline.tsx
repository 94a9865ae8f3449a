import { TimeAgo } from "@/components/layout/time-ago";
import type { EventLine } from "@/lib/events/list-events";
import { whatOf, whoOf } from "./event-words";
import { gathered } from "./timeline-lines";

type TimelineProps = { lines: EventLine[]; candidate: string; now: string; hasEarlier: boolean };

/** Every event of an application, newest first: who, what, when. */
export function Timeline({ lines, candidate, now, hasEarlier }: TimelineProps) {
  return (
    <>
      <ol className="grid text-sm">
        {gathered(lines).map((line) => (
          <li key={line.id} className="relative grid grid-cols-[1rem_1fr] gap-x-2.5 pb-3.5 last:pb-0">
            <span aria-hidden className="absolute top-4 bottom-0 left-[0.46rem] w-px bg-border" />
            <span aria-hidden className="mt-1.5 ml-1 size-2 rounded-full bg-input" />
            <p className="min-w-0 leading-relaxed wrap-anywhere">
              <span className="font-medium">{whoOf(line, candidate)}</span> {whatOf(line)}
              {line.times > 1 && ` (${line.times} times)`}
              {line.door === "api" && " through the API"}{" "}
              <TimeAgo date={line.at} now={now} className="whitespace-nowrap text-muted-foreground" />
            </p>
          </li>
        ))}
      </ol>
      {hasEarlier && (
        <p className="mt-3 text-muted-foreground text-sm">Earlier events are in the audit trail.</p>
      )}
    </>
  );
}
