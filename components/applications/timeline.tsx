import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { EventTimeline } from "./event-timeline";

type TimelineProps = { application: ApplicationDetail; now: string };

/** Every event of an application. */
export function Timeline({ application, now }: TimelineProps) {
  const { id, candidate, timeline, earlier } = application;
  return (
    <EventTimeline
      first={{ lines: timeline, before: earlier }}
      moreFrom={`/dashboard/applications/${id}/timeline`}
      candidate={candidate.name}
      now={now}
    />
  );
}
