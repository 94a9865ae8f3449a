import type { Actor } from "@/lib/auth/actor";
import { identitySelect } from "@/lib/candidates/identity";
import type { EventLine, EventPage } from "@/lib/events/list-events";
import { textForStaff } from "@/lib/mail/rules";
import type { Prisma } from "@/prisma/generated/client";
import {
  canAssignInterviewer,
  canAssignOwner,
  canHireApplication,
  canMoveApplication,
  canRateApplication,
  canRejectApplication,
} from "../policy";
import type { ApplicationStatus } from "../schema";

const tagsSelect = { select: { tag: { select: { id: true, name: true } } } } as const;

/** What is read of one application for its page. */
export const detailSelect = {
  id: true,
  status: true,
  source: true,
  message: true,
  rating: true,
  rejectReason: true,
  stageId: true,
  createdAt: true,
  stageEnteredAt: true,
  statusChangedAt: true,
  owner: { select: { id: true, name: true } },
  candidate: {
    select: {
      ...identitySelect,
      mergedIntoId: true,
      tags: tagsSelect,
      mergedInto: { select: { tags: tagsSelect } },
    },
  },
  posting: {
    select: {
      id: true,
      title: true,
      status: true,
      replyWithinDays: true,
      confidential: true,
      team: { select: { userId: true, role: true } },
      stages: { select: { id: true, name: true, type: true }, orderBy: { position: "asc" } },
    },
  },
  files: {
    select: { id: true, kind: true, name: true, contentType: true, size: true, readState: true, text: true },
    orderBy: { createdAt: "asc" },
  },
  notes: {
    select: {
      id: true,
      body: true,
      createdAt: true,
      editedAt: true,
      author: { select: { id: true, name: true } },
    },
    orderBy: { createdAt: "asc" },
  },
  mails: {
    select: {
      id: true,
      kind: true,
      direction: true,
      toEmail: true,
      fromName: true,
      fromEmail: true,
      subject: true,
      text: true,
      status: true,
      sendAfter: true,
      sentAt: true,
      deliveredAt: true,
      bouncedAt: true,
      error: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      files: { select: { id: true, name: true, size: true }, orderBy: { createdAt: "asc" } },
    },
    orderBy: { createdAt: "desc" },
    take: 100,
  },
  interviewers: { select: { user: { select: { id: true, name: true } } }, orderBy: { createdAt: "asc" } },
} satisfies Prisma.ApplicationSelect;

type Found = Prisma.ApplicationGetPayload<{ select: typeof detailSelect }>;
type Other = {
  id: string;
  status: string;
  createdAt: Date;
  stage: { name: string };
  posting: { title: string };
};

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** What only those who run the hiring read: the candidate's mails, and why the answer was no. */
function decisionOf(application: Found, runs: boolean) {
  if (!runs) return { rejectReason: null, rating: null, mails: [] };
  const mails = application.mails.map((mail) => ({
    ...mail,
    text: textForStaff(mail.text),
    sendAfter: mail.sendAfter.toISOString(),
    sentAt: iso(mail.sentAt),
    deliveredAt: iso(mail.deliveredAt),
    bouncedAt: iso(mail.bouncedAt),
    createdAt: mail.createdAt.toISOString(),
  }));
  return { rejectReason: application.rejectReason, rating: application.rating, mails };
}

const forDeciders = /^(mail|file|automation)\.|^application\.(rated|email_corrected|link_sent)$/;

/** An interviewer's timeline says what happened, and neither ratings, reasons nor mails. */
export function shownTo(runs: boolean, lines: EventLine[]): EventLine[] {
  if (runs) return lines;
  return lines.filter(({ name }) => !forDeciders.test(name)).map((line) => ({ ...line, data: {} }));
}

/** Tags are the person's: those of this record and, after a merge, of the one that stands for it. */
function tagsOf({ candidate }: Found) {
  const all = [...candidate.tags, ...(candidate.mergedInto?.tags ?? [])].map(({ tag }) => tag);
  const each = new Map(all.map((tag) => [tag.id, tag]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** Reshapes what was read into what this actor is shown; dates become text, so that it can travel as JSON. */
export function detailOf(actor: Actor, application: Found, others: Other[], timeline: EventPage) {
  const { confidential: _, team: __, ...posting } = application.posting;
  const { tags: _tags, mergedInto: _kept, mergedIntoId, ...candidate } = application.candidate;
  const runs = canMoveApplication(actor, application);
  return {
    id: application.id,
    status: application.status as ApplicationStatus,
    source: application.source,
    message: application.message,
    stageId: application.stageId,
    createdAt: application.createdAt.toISOString(),
    stageEnteredAt: application.stageEnteredAt.toISOString(),
    statusChangedAt: application.statusChangedAt.toISOString(),
    owner: application.owner,
    candidate,
    /** The candidate that stands for all records of the person. */
    personId: mergedIntoId ?? candidate.id,
    tags: tagsOf(application),
    posting,
    files: application.files,
    notes: application.notes.map((note) => ({
      ...note,
      createdAt: note.createdAt.toISOString(),
      editedAt: iso(note.editedAt),
      mine: actor.type === "user" && note.author.id === actor.userId,
    })),
    interviewers: application.interviewers.map(({ user }) => user),
    others: others.map(({ stage, posting, createdAt, ...other }) => ({
      ...other,
      status: other.status as ApplicationStatus,
      stage: stage.name,
      title: posting.title,
      createdAt: createdAt.toISOString(),
    })),
    timeline: shownTo(runs, timeline.lines),
    earlier: timeline.before,
    may: {
      move: runs,
      reject: canRejectApplication(actor, application),
      hire: canHireApplication(actor, application),
      rate: canRateApplication(actor, application),
      assign: canAssignInterviewer(actor, application),
      own: canAssignOwner(actor, application),
      tag: runs,
    },
    ...decisionOf(application, runs),
  };
}

export type ApplicationDetail = ReturnType<typeof detailOf>;
