import type { Actor } from "@/lib/auth/actor";
import { staffRoles } from "@/lib/auth/roles";
import { identitySelect } from "@/lib/candidates/identity";
import { recordsOf } from "@/lib/candidates/person";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type EventPage, listEvents } from "@/lib/events/list-events";
import { findTemplate } from "@/lib/mail/find-template";
import { fillTemplate } from "@/lib/mail/rules";
import {
  applicationsVisibleTo,
  canAssignInterviewer,
  canAssignOwner,
  canBeOwner,
  canMoveApplication,
  canRejectApplication,
} from "../policy";
import { type ApplicationDetail, detailOf, detailSelect, shownTo } from "./view";

const noApplication = () => new AppError("not_found", "This application does not exist.");

const policyFacts = { confidential: true, team: { select: { userId: true, role: true } } } as const;

/** Everything that the page of one application shows of it, or null when it does not exist for this actor. */
export async function findApplication(actor: Actor, id: string): Promise<ApplicationDetail | null> {
  const visible = applicationsVisibleTo(actor);
  const application = await db.application.findFirst({
    where: { AND: [{ id }, visible] },
    select: detailSelect,
  });
  if (!application) return null;
  const { id: candidateId, mergedIntoId } = application.candidate;
  const [others, timeline] = await Promise.all([
    db.application.findMany({
      where: { AND: [{ candidate: recordsOf(mergedIntoId ?? candidateId), NOT: { id } }, visible] },
      select: {
        id: true,
        status: true,
        createdAt: true,
        stage: { select: { name: true } },
        posting: { select: { title: true } },
      },
      orderBy: { createdAt: "desc" },
      take: 20,
    }),
    listEvents(id),
  ]);
  return detailOf(actor, application, others, timeline);
}

/** People who could interview this applicant: members who are not disabled and are not assigned yet. */
export async function listAssignable(actor: Actor, id: string) {
  const application = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    select: { posting: { select: policyFacts } },
  });
  if (!application || !canAssignInterviewer(actor, application)) return [];
  const people = await db.user.findMany({
    where: { role: { in: [...staffRoles] }, disabledAt: null, interviewing: { none: { applicationId: id } } },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const team = new Set(application.posting.team.map((member) => member.userId));
  return people
    .map((person) => ({ ...person, onTeam: team.has(person.id) }))
    .sort((one, other) => Number(other.onTeam) - Number(one.onTeam));
}
export type AssignablePerson = Awaited<ReturnType<typeof listAssignable>>[number];

/** People who could own this application: those who may run its hiring. Its team comes first. */
export async function listOwners(actor: Actor, id: string): Promise<{ id: string; name: string }[]> {
  const application = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    select: { posting: { select: policyFacts } },
  });
  if (!application || !canAssignOwner(actor, application)) return [];
  const people = await db.user.findMany({
    where: { role: { in: ["hiring-manager", "recruiter", "admin"] }, disabledAt: null },
    select: { id: true, name: true, role: true, disabledAt: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const team = new Set(application.posting.team.map((member) => member.userId));
  return people
    .filter((person) => canBeOwner(person, application))
    .sort((one, other) => Number(team.has(other.id)) - Number(team.has(one.id)))
    .map(({ id, name }) => ({ id, name }));
}

/** Whether this application exists for this actor. */
export async function isVisibleApplication(actor: Actor, id: string): Promise<boolean> {
  const found = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    select: { id: true },
  });
  return found !== null;
}

/**
 * The mail that a rejection starts from, in the posting's language, filled in and ready to be reworded.
 * @throws AppError not_found when this actor may not reject it
 */
export async function draftRejection(actor: Actor, id: string): Promise<{ subject: string; text: string }> {
  const found = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    select: { stageId: true, candidate: { select: identitySelect }, posting: { select: rejectionFacts } },
  });
  if (!found || !canRejectApplication(actor, found)) throw noApplication();
  const { posting, candidate } = found;
  const template = await findTemplate("rejection", posting.language, undefined, {
    postingId: posting.id,
    stageId: found.stageId,
  });
  const values = {
    candidate_name: candidate.name,
    posting_title: posting.title,
    company_name: posting.company?.name ?? posting.companyName ?? "",
    sender_name: actor.type === "user" ? actor.name : "",
  };
  return { subject: fillTemplate(template.subject, values), text: fillTemplate(template.body, values) };
}

const rejectionFacts = {
  id: true,
  title: true,
  language: true,
  companyName: true,
  company: { select: { name: true } },
  ...policyFacts,
} as const;

/** What happened before the events that are shown already. @throws AppError not_found */
export async function listEarlierEvents(actor: Actor, id: string, before: string): Promise<EventPage> {
  const application = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    select: { posting: { select: policyFacts } },
  });
  if (!application) throw noApplication();
  const page = await listEvents(id, before);
  return { ...page, lines: shownTo(canMoveApplication(actor, application), page.lines) };
}
