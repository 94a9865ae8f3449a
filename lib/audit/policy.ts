import { type Actor, hasRole } from "@/lib/auth/actor";

/** The audit trail of everything, also of confidential postings: admins only (PRODUCT.md, "Who may do what"). */
export function canReadAudit(actor: Actor): boolean {
  return hasRole(actor, "admin");
}
