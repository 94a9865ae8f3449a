import type { NotificationRow } from "./rows";

type Place = Pick<NotificationRow, "kind" | "applicationId" | "postingId" | "candidateId">;

/** Where one sees what a notification speaks of. */
export function notificationPath({ kind, applicationId, postingId, candidateId }: Place): string {
  if (applicationId) return `/dashboard/applications/${applicationId}`;
  if (candidateId) return `/dashboard/candidates/${candidateId}`;
  if (kind === "answers-overdue" && postingId) return `/dashboard/overdue?posting=${postingId}`;
  if (kind === "bulk-finished" && postingId) return `/dashboard/postings/${postingId}/pipeline`;
  if (postingId) return `/dashboard/postings/${postingId}`;
  return "/dashboard";
}
