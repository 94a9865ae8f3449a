import { type Actor, isRecruiting } from "@/lib/auth/actor";

/** A company is what the public sees of the organisation: recruiters and admins make it. */
export function canCreateCompany(actor: Actor): boolean {
  return isRecruiting(actor);
}

/** Its name, website and colour stand on every posting of it. */
export function canEditCompany(actor: Actor): boolean {
  return isRecruiting(actor);
}
