import { type Actor, isRecruiting } from "@/lib/auth/actor";

/** The words that mails start from: for recruiters and admins. */
export function canEditMailTemplates(actor: Actor): boolean {
  return isRecruiting(actor);
}
