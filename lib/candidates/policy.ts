import { applicationsVisibleTo } from "@/lib/applications/policy";
import { type Actor, isRecruiting, isStaff } from "@/lib/auth/actor";
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

/** Files of applications that one sees; those of a candidate apart from any application are for who recruits. */
export function filesVisibleTo(actor: Actor): Prisma.FileWhereInput {
  const sent = { application: applicationsVisibleTo(actor) };
  if (!isRecruiting(actor) && actor.type !== "system") return sent;
  return { OR: [sent, { candidate: candidatesVisibleTo(actor) }] };
}

/** Making texts searchable that were not: the product does it by itself. */
export function canIndexCandidates(actor: Actor): boolean {
  return actor.type === "system";
}

/** To add somebody by hand or from their CV. */
export function canAddCandidate(actor: Actor): boolean {
  return isRecruiting(actor);
}

/**
 * The postings that a member may put somebody forward for: every open one that the public knows of, also where the
 * member is not on the team; a confidential one only for its team.
 */
export function postingsToReferFor(actor: Actor): Prisma.PostingWhereInput {
  if (!isStaff(actor)) return { id: { in: [] } };
  const onTeam = { team: { some: { userId: actor.userId } } };
  return { status: "published", OR: [{ confidential: false }, onTeam] };
}
