import { TimeAgo } from "@/components/layout/time-ago";
import type { PostingEvent } from "@/lib/postings/timeline";
import { eventWords } from "./event-words";

/** What happened to the posting, newest first. */
export function PostingTimeline({ events, now }: { events: PostingEvent[]; now: string }) {
  return (
    <ol className="grid text-sm">
      {events.map((event) => (
        <li key={event.id} className="group relative grid grid-cols-[1rem_1fr] gap-x-2.5 pb-3.5 last:pb-0">
          <span
            aria-hidden
            className="absolute top-4 bottom-0 left-[0.46rem] w-px bg-border group-last:hidden"
          />
          <span aria-hidden className="mt-1.5 ml-1 size-2 rounded-full bg-input" />
          <p className="min-w-0 leading-relaxed wrap-anywhere">
            <span className="font-medium">{event.by ?? "The schedule"}</span> {eventWords(event)}{" "}
            <TimeAgo date={event.at} now={now} className="whitespace-nowrap text-muted-foreground" />
          </p>
        </li>
      ))}
    </ol>
  );
}
