import { type Actor, hasRole, isRecruiting, isStaff } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** What the policy must know of a posting; `accessSelect` loads it. */
export type PostingAccess = {
  status: string;
  confidential: boolean;
  team: { userId: string; role: string }[];
};
export const accessSelect = {
  status: true,
  confidential: true,
  team: { select: { userId: true, role: true } },
} as const;

/** The postings that exist for this actor in the dashboard; the careers site has queries of its own. */
export function postingsVisibleTo(actor: Actor): Prisma.PostingWhereInput {
  if (actor.type === "system") return {};
  if (!isStaff(actor)) return { id: { in: [] } };
  const onTeam = { team: { some: { userId: actor.userId } } };
  return isRecruiting(actor) ? { OR: [{ confidential: false }, onTeam] } : onTeam;
}

const roleOnTeam = (actor: Actor, posting: PostingAccess) =>
  actor.type === "user" ? posting.team.find((member) => member.userId === actor.userId)?.role : undefined;

/** The same as `postingsVisibleTo`, for a posting that is at hand. */
export function canSeePosting(actor: Actor, posting: PostingAccess): boolean {
  if (actor.type === "system") return true;
  if (!isStaff(actor)) return false;
  if (roleOnTeam(actor, posting)) return true;
  return isRecruiting(actor) && !posting.confidential;
}

/** Recruiters and admins where they see; a hiring manager who is on the team as more than an interviewer. */
function hiresFor(actor: Actor, posting: PostingAccess): boolean {
  if (!canSeePosting(actor, posting)) return false;
  if (isRecruiting(actor)) return true;
  return hasRole(actor, "hiring-manager") && roleOnTeam(actor, posting) !== "interviewer";
}

/** Hiring managers too: they propose drafts. */
export function canCreatePosting(actor: Actor): boolean {
  return hasRole(actor, "hiring-manager", "recruiter", "admin");
}

export function canEditPosting(actor: Actor, posting: PostingAccess): boolean {
  return hiresFor(actor, posting) && (isRecruiting(actor) || posting.status === "draft");
}

/** To publish, schedule, pause, reopen; the schedule itself acts as the system. */
export function canPublishPosting(actor: Actor, posting: PostingAccess): boolean {
  return actor.type === "system" || (isRecruiting(actor) && canSeePosting(actor, posting));
}

/** To close and to archive. */
export function canClosePosting(actor: Actor, posting: PostingAccess): boolean {
  return canPublishPosting(actor, posting);
}

export function canCopyPosting(actor: Actor, posting: PostingAccess): boolean {
  return hiresFor(actor, posting);
}

export function canDeletePosting(actor: Actor, posting: PostingAccess): boolean {
  return posting.status === "draft" && canEditPosting(actor, posting);
}

/** Who may see it, whether it is confidential, the promised answer time. */
export function canConfigurePosting(actor: Actor, posting: PostingAccess): boolean {
  return isRecruiting(actor) && canSeePosting(actor, posting);
}

/** Pay ranges that are not shown on the advert. */
export function canSeeHiddenPay(actor: Actor, posting: PostingAccess): boolean {
  return actor.type === "system" || hiresFor(actor, posting);
}
