import { type Actor, isRecruiting } from "@/lib/auth/actor";

/**
 * Recruiters and admins say who is one person, of candidates whom they both see. An application that they do not see
 * keeps nobody from it: refusing would tell that it exists, and merging shows nobody more than they saw before.
 */
export function canMergeCandidates(actor: Actor): boolean {
  return isRecruiting(actor);
}
