import type { Actor } from "@/lib/auth/actor";
import type { PostingAccess } from "@/lib/postings/policy";
import { canEditStages } from "@/lib/stages/policy";

/** What happens by itself in a stage belongs to whoever changes the stages. */
export function canEditAutomations(actor: Actor, posting: PostingAccess): boolean {
  return canEditStages(actor, posting);
}

/** Only the product itself runs them. */
export function canRunAutomations(actor: Actor): boolean {
  return actor.type === "system";
}
