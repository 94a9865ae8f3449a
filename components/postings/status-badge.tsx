import { Badge } from "@/components/ui/badge";
import { statusLabels } from "@/lib/postings/labels";
import type { PostingStatus } from "@/lib/postings/schema";

const variants = {
  draft: "default",
  published: "success",
  paused: "warning",
  closed: "outline",
  archived: "outline",
} as const;

/** Where a posting is in its life; a draft with a date is scheduled. */
export function StatusBadge({ status, publishAt }: { status: PostingStatus; publishAt: string | null }) {
  if (status === "draft" && publishAt)
    return (
      <Badge variant="info" dot>
        Scheduled
      </Badge>
    );
  return (
    <Badge variant={variants[status]} dot>
      {statusLabels[status]}
    </Badge>
  );
}
