import { applicationsVisibleTo } from "@/lib/applications/policy";
import { type Actor, isRecruiting } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

const nobodyApplied: Prisma.CandidateWhereInput = {
  applications: { none: {} },
  merged: { none: { applications: { some: {} } } },
  OR: [{ mergedIntoId: null }, { mergedInto: { is: { applications: { none: {} } } } }],
};

/**
 * The candidates that exist for this actor: those of whom they see an application, also under a record that stands
 * for the same person. Recruiters and admins see as well who has never applied for anything.
 */
export function candidatesVisibleTo(actor: Actor): Prisma.CandidateWhereInput {
  if (actor.type === "system") return {};
  const seen = { applications: { some: applicationsVisibleTo(actor) } };
  const known = [seen, { merged: { some: seen } }, { mergedInto: { is: seen } }];
  return { OR: isRecruiting(actor) ? [...known, nobodyApplied] : known };
}

/** Making texts searchable that were not: the product does it by itself. */
export function canIndexCandidates(actor: Actor): boolean {
  return actor.type === "system";
}

/** To add somebody by hand or from their CV. */
export function canAddCandidate(actor: Actor): boolean {
  return isRecruiting(actor);
}
