import { type Actor, hasRole } from "@/lib/auth/actor";
import { canCreatePosting } from "@/lib/postings/policy";

/** How the organisation hires is decided by its admins. */
export function canEditStageTemplates(actor: Actor): boolean {
  return hasRole(actor, "admin");
}

/** Whoever writes postings chooses among them. */
export function canReadStageTemplates(actor: Actor): boolean {
  return canCreatePosting(actor);
}
