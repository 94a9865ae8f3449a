import { type Actor, hasRole, isRecruiting } from "@/lib/auth/actor";
import { canSeePosting, type PostingAccess } from "@/lib/postings/policy";

/** Whoever runs the hiring of a posting: recruiters and admins who see it, hiring managers on its team. */
export function canEditStages(actor: Actor, posting: PostingAccess): boolean {
  if (!canSeePosting(actor, posting)) return false;
  if (!hasRole(actor, "hiring-manager")) return isRecruiting(actor);
  const own = posting.team.find(({ userId }) => userId === actor.userId);
  return own !== undefined && own.role !== "interviewer";
}
