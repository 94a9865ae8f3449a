import type { Actor } from "@/lib/auth/actor";
import { canPublishPosting, type PostingAccess } from "@/lib/postings/policy";

/** Whoever may publish may say when. */
export function canSchedulePosting(actor: Actor, posting: PostingAccess): boolean {
  return canPublishPosting(actor, posting);
}

export function canRunPostingSchedule(actor: Actor): boolean {
  return actor.type === "system";
}
