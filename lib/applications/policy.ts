import { type Actor, hasRole, isRecruiting } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** What the predicates look at; `applicationFacts` selects it. */
export type ApplicationFacts = {
  posting: { confidential: boolean; team: { userId: string; role: string }[] };
};

const nobody: Prisma.ApplicationWhereInput = { id: { in: [] } };

/**
 * The applications that staff may see. Recruiters and admins: all but those of confidential postings outside their
 * teams. Hiring managers: their teams'. Interviewers: those that they interview, as long as they are on the team.
 */
export function applicationsVisibleTo(actor: Actor): Prisma.ApplicationWhereInput {
  if (actor.type === "system") return {};
  if (actor.type !== "user") return nobody;
  const onTeam = { team: { some: { userId: actor.userId } } };
  switch (actor.role) {
    case "recruiter":
    case "admin":
      return { posting: { OR: [{ confidential: false }, onTeam] } };
    case "hiring-manager":
      return { posting: onTeam };
    case "interviewer":
      return { interviewers: { some: { userId: actor.userId } }, posting: onTeam };
    default:
      return nobody;
  }
}

/** A candidate's own applications: the one of a signed link, or those of an account. */
export function ownApplications(actor: Actor): Prisma.ApplicationWhereInput {
  if (actor.type === "link") return { id: actor.applicationId };
  if (actor.type === "user") return { candidate: { userId: actor.userId } };
  return nobody;
}

function isOnTeam(actor: Actor, { posting }: ApplicationFacts): boolean {
  return actor.type === "user" && posting.team.some((member) => member.userId === actor.userId);
}

/** Runs the hiring that this application is part of; an interviewer never does. */
function runsHiring(actor: Actor, application: ApplicationFacts): boolean {
  if (isRecruiting(actor)) return !application.posting.confidential || isOnTeam(actor, application);
  return hasRole(actor, "hiring-manager") && isOnTeam(actor, application);
}

export const canMoveApplication = runsHiring;
export const canRejectApplication = runsHiring;
export const canHireApplication = runsHiring;
export const canRateApplication = runsHiring;
export const canAssignInterviewer = runsHiring;
/** The product assigns by itself where a stage's automation says so. */
export function canAssignOwner(actor: Actor, application: ApplicationFacts): boolean {
  return actor.type === "system" || runsHiring(actor, application);
}

/** Who may own an application: whoever may run this hiring and has not left. */
export function canBeOwner(
  person: { id: string; role: string; disabledAt: Date | null },
  { posting }: ApplicationFacts,
): boolean {
  if (person.disabledAt) return false;
  const onTeam = posting.team.some((member) => member.userId === person.id);
  if (person.role === "hiring-manager") return onTeam;
  return (person.role === "recruiter" || person.role === "admin") && (onTeam || !posting.confidential);
}

/** Withdrawing, correcting the address: for the candidate, through the signed link or the account. */
export function canActAsCandidate(
  actor: Actor,
  application: { id: string; candidate: { userId: string | null } },
): boolean {
  if (actor.type === "link") return actor.applicationId === application.id;
  return actor.type === "user" && application.candidate.userId === actor.userId;
}

/** Whose applying a posting takes: everybody's, or for an internal posting that of people with an account. */
export function canApplyTo(actor: Actor, posting: { visibility: string }): boolean {
  if (actor.type === "system") return true;
  return posting.visibility !== "internal" || actor.type === "user";
}

/** For one's own link: whoever it is, the answer goes to the address and nowhere else. */
export function canAskForLink(actor: Actor): boolean {
  return actor.type !== "system";
}

/** Reading what is in a file, and removing what nobody sent: the product does it by itself. */
export function canKeepHouse(actor: Actor): boolean {
  return actor.type === "system";
}
