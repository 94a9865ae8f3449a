import type { Tx } from "@/lib/db";
import type { EventName } from "@/lib/events/catalog";
import type { NewNotification } from "../notify";

/** An event as the log holds it. */
export type LogEvent = {
  id: string;
  name: EventName;
  actorType: string;
  actorId: string | null;
  door: string;
  recordId: string;
  postingId: string | null;
  applicationId: string | null;
  candidateId: string | null;
  occurredAt: Date;
  data: Record<string, unknown>;
};

export type Told = Pick<NewNotification, "userIds" | "kind" | "reason"> & { recordId?: string };
type Rule = (tx: Tx, event: LogEvent) => Promise<Told[]> | Told[];

const idOf = (value: unknown): string[] => (typeof value === "string" ? [value] : []);
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(idOf) : []);

/** Those who run a posting's hiring: its team without the interviewers. */
async function hiringTeam(tx: Tx, postingId: string | null): Promise<string[]> {
  if (!postingId) return [];
  const where = { postingId, role: { not: "interviewer" } };
  return (await tx.teamMember.findMany({ where, select: { userId: true } })).map(({ userId }) => userId);
}

async function peopleOf(tx: Tx, applicationId: string | null) {
  const found = applicationId
    ? await tx.application.findUnique({
        where: { id: applicationId },
        select: { ownerId: true, interviewers: { select: { userId: true } } },
      })
    : null;
  return {
    owners: idOf(found?.ownerId),
    interviewers: (found?.interviewers ?? []).map(({ userId }) => userId),
  };
}

/** What a candidate does is for the owner; for the hiring team as long as nobody owns the application. */
async function ownerOrTeam(tx: Tx, event: LogEvent, kind: Told["kind"]): Promise<Told[]> {
  const { owners } = await peopleOf(tx, event.applicationId);
  if (owners.length > 0) return [{ userIds: owners, kind, reason: "owner" }];
  return [{ userIds: await hiringTeam(tx, event.postingId), kind, reason: "team" }];
}

const mentions: Rule = (_, event) => [
  { userIds: idsOf(event.data.mentioned), kind: "mentioned", reason: "mentioned", recordId: event.recordId },
];

const givenTodo: Rule = (_, event) => [
  { userIds: idOf(event.data.userId), kind: "todo-given", reason: "assignee", recordId: event.recordId },
];

async function toInterview(tx: Tx, event: LogEvent): Promise<Told[]> {
  const stage = await tx.stage.findUnique({
    where: { id: idOf(event.data.toStageId)[0] ?? event.recordId },
    select: { type: true },
  });
  if (stage?.type !== "interview") return [];
  const { interviewers } = await peopleOf(tx, event.applicationId);
  return [{ userIds: interviewers, kind: "interview", reason: "interviewer" }];
}

async function withdrawn(tx: Tx, event: LogEvent): Promise<Told[]> {
  const { interviewers } = await peopleOf(tx, event.applicationId);
  const told = await ownerOrTeam(tx, event, "candidate-withdrew");
  const known = new Set(told.flatMap(({ userIds }) => userIds));
  const rest = interviewers.filter((id) => !known.has(id));
  return [...told, { userIds: rest, kind: "candidate-withdrew", reason: "interviewer" }];
}

async function toAuthor(tx: Tx, event: LogEvent): Promise<Told[]> {
  const action = await tx.bulkAction.findUnique({
    where: { id: event.recordId },
    select: { createdById: true },
  });
  const recordId = event.recordId;
  return [{ userIds: idOf(action?.createdById), kind: "bulk-finished", reason: "author", recordId }];
}

/** Who is told of which event, and why. What is not here, nobody is told of. */
export const toldBy: Partial<Record<EventName, Rule>> = {
  "note.added": mentions,
  "note.edited": mentions,
  "todo.added": givenTodo,
  "todo.edited": givenTodo,
  "todo.due": (_, event) => [
    { userIds: idOf(event.data.userId), kind: "todo-due", reason: "assignee", recordId: event.recordId },
  ],
  "application.owner_assigned": (_, event) => [
    { userIds: idOf(event.data.userId), kind: "owner-assigned", reason: "owner" },
  ],
  "application.interviewer_assigned": (_, event) => [
    { userIds: idOf(event.data.userId), kind: "interview", reason: "interviewer" },
  ],
  "application.moved": toInterview,
  "application.submitted": async (tx, event) => [
    { userIds: await hiringTeam(tx, event.postingId), kind: "application-received", reason: "team" },
  ],
  "application.withdrawn": withdrawn,
  "mail.received": (tx, event) => ownerOrTeam(tx, event, "candidate-replied"),
  "posting.answers_overdue": async (tx, event) => [
    { userIds: await hiringTeam(tx, event.postingId), kind: "answers-overdue", reason: "team" },
  ],
  "bulk_action.finished": toAuthor,
  "posting.team_changed": (_, event) =>
    event.data.role ? [{ userIds: idOf(event.data.userId), kind: "team-joined", reason: "team" }] : [],
  "member.work_handed_over": (_, event) => [
    { userIds: idsOf(event.data.recipients), kind: "handed-over", reason: "recipient" },
  ],
};
