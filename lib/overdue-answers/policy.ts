import { type Actor, hasRole } from "@/lib/auth/actor";

/** Whoever answers applicants; an interviewer does not. */
export function canSeeOverdue(actor: Actor): boolean {
  return hasRole(actor, "hiring-manager", "recruiter", "admin");
}

/** The clock says what is late. */
export function canWarnOfOverdue(actor: Actor): boolean {
  return actor.type === "system";
}
