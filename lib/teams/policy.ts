import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { canSeePosting, type PostingAccess } from "@/lib/postings/policy";

/** Who is on the team decides who sees a posting: recruiters and admins who see it themselves. */
export function canChangeTeam(actor: Actor, posting: PostingAccess): boolean {
  return isRecruiting(actor) && canSeePosting(actor, posting);
}
