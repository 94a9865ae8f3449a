import { applicationsVisibleTo } from "@/lib/applications/policy";
import { type Actor, hasRole, isRecruiting, isStaff } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The candidates whom this actor may tag: those with an application that they see and, for recruiters and admins,
 * those who have none.
 */
export function taggableBy(actor: Actor): Prisma.CandidateWhereInput {
  const applications = applicationsVisibleTo(actor);
  if (actor.type !== "system" && !isRecruiting(actor)) return { applications: { some: applications } };
  return { OR: [{ applications: { some: applications } }, { applications: { none: {} } }] };
}

/** Whoever runs hiring somewhere; an interviewer tags nobody. The product does it where it was told to beforehand. */
export function canTagCandidates(actor: Actor): boolean {
  return actor.type === "system" || hasRole(actor, "hiring-manager", "recruiter", "admin");
}

/** The words themselves are the organisation's: every member reads them. */
export function canReadTags(actor: Actor): boolean {
  return actor.type === "system" || isStaff(actor);
}
