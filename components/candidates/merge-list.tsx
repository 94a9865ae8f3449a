"use client";

import { TimeAgo } from "@/components/layout/time-ago";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import { unmergeCandidatesAction } from "@/lib/candidate-merges/actions";
import type { PersonView } from "@/lib/candidates/page/find-person";

type MergeListProps = { merges: PersonView["merges"]; now: string };

/** The records that were merged into this one, each to be made somebody of their own again. */
export function MergeList({ merges, now }: MergeListProps) {
  const { run, pending } = usePostingAction();
  return (
    <ul className="grid gap-3">
      {merges.map((merge) => (
        <li key={merge.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <p className="min-w-0 flex-1 basis-48 wrap-anywhere">
            <span className="font-medium">{merge.merged.name}</span>{" "}
            <span className="text-muted-foreground text-xs">
              {merge.merged.email}, merged by {merge.by} <TimeAgo date={merge.createdAt} now={now} />
            </span>
          </p>
          <Button
            size="sm"
            variant="outline"
            disabled={pending}
            onClick={() =>
              run(() => unmergeCandidatesAction({ mergeId: merge.id }), {
                done: `${merge.merged.name} is a candidate of their own again`,
              })
            }
          >
            Undo merging
          </Button>
        </li>
      ))}
    </ul>
  );
}
