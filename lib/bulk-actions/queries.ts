import { canBeOwner } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { identitySelect, shownName } from "@/lib/candidates/identity";
import { now } from "@/lib/clock";
import { db, sql, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { applicantValues, valueFacts } from "@/lib/mail/applicant-values";
import { findTemplate } from "@/lib/mail/find-template";
import { fillTemplate } from "@/lib/mail/rules";
import type { Prisma } from "@/prisma/generated/client";
import { bulkActionsVisibleTo, canStartBulkAction, canUndoBulkAction } from "./policy";
import { type BulkOutcome, type BulkStatus, bulkUndoSeconds, canStillCancel, canStillUndo } from "./rules";
import { chosen, outcomeOf } from "./run/choose";
import { countStates } from "./run/finish";
import { settingsOf } from "./run/kept";
import { loadPostingFor } from "./run/load";
import type { BulkDeed, BulkKind, PreviewBulkAction } from "./schema";

const whole = db as unknown as Tx;

export type BulkPreview = {
  total: number;
  outcomes: { outcome: BulkOutcome; count: number; names: string[] }[];
  /** The mail as the first of them will read it. */
  mails: { name: string; email: string; subject: string; text: string }[];
};

/** What a bulk action would do, and to whom, before anybody confirms it. @throws AppError not_found, forbidden */
export async function previewBulkAction(actor: Actor, input: PreviewBulkAction): Promise<BulkPreview> {
  const { postingId, choice, deed } = input;
  if (!canStartBulkAction(actor, await loadPostingFor(whole, actor, postingId)))
    throw new AppError("forbidden", "Only the people who run this hiring do something to many at once.");
  const rows = await db.$queryRaw<{ outcome: BulkOutcome; count: number; names: string[]; ids: string[] }[]>(
    sql`SELECT outcome, count(*)::int AS count,
        (array_agg(name ORDER BY "createdAt", id))[1:5] AS names,
        (array_agg(id ORDER BY "createdAt", id))[1:3] AS ids
      FROM (SELECT ${outcomeOf(deed)} AS outcome, ${shownName} AS name, a.id, a."createdAt"
        FROM ${chosen(actor, postingId, choice)}) each
      GROUP BY outcome`,
  );
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const first = rows.find((row) => row.outcome === "do")?.ids ?? [];
  const outcomes = rows.map(({ ids: _, ...row }) => row);
  return { total, outcomes, mails: await previewMails(actor, deed, first) };
}

async function previewMails(actor: Actor, deed: BulkDeed, ids: string[]): Promise<BulkPreview["mails"]> {
  const mail = deed.kind === "reject" || deed.kind === "message" ? deed.mail : null;
  if (!mail) return [];
  const found = await db.application.findMany({
    where: { id: { in: ids } },
    select: { ...valueFacts, id: true, candidate: { select: identitySelect } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return found.map((application) => {
    const values = { ...applicantValues(actor, application), status_link: "[the candidate's personal link]" };
    const { name, email } = application.candidate;
    const [subject, text] = [mail.subject, mail.text].map((words) => fillTemplate(words, values));
    return { name, email, subject: subject ?? "", text: text ?? "" };
  });
}

export type BulkChoices = {
  owners: { id: string; name: string }[];
  /** The words of the template, their variables still in them. */
  rejection: { subject: string; text: string };
  templates: { id: string; name: string; subject: string; body: string }[];
};

/** Whom and what a bulk action on this posting can name. @throws AppError not_found */
export async function findBulkChoices(actor: Actor, postingId: string): Promise<BulkChoices> {
  const posting = await loadPostingFor(whole, actor, postingId);
  if (!canStartBulkAction(actor, posting)) throw new AppError("not_found", "There is no such posting.");
  const people = await db.user.findMany({
    where: { role: { in: ["hiring-manager", "recruiter", "admin"] }, disabledAt: null },
    select: { id: true, name: true, role: true, disabledAt: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const templates = await db.mailTemplate.findMany({
    where: { kind: "message", stageId: null, OR: [{ postingId: null }, { postingId }] },
    select: { id: true, name: true, subject: true, body: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
  });
  const { subject, body } = await findTemplate("rejection", posting.language, undefined, { postingId });
  return {
    owners: people.filter((person) => canBeOwner(person, { posting })).map(({ id, name }) => ({ id, name })),
    rejection: { subject, text: body },
    templates,
  };
}

export type ShownBulkAction = {
  id: string;
  postingId: string;
  postingTitle: string;
  kind: BulkKind;
  status: BulkStatus;
  total: number;
  counts: Awaited<ReturnType<typeof countStates>>;
  undoUntil: string | null;
  may: { cancel: boolean; undo: boolean; release: boolean };
  /** Whether its file can be fetched. */
  file: boolean;
  /** Who was left as they are, with the reason: at most so many as fit on a screen. */
  left: { applicationId: string; name: string; reason: string }[];
};

/** One's own bulk actions that run, can still be undone, or have ended a short while ago. */
export async function listRecentBulkActions(actor: Actor): Promise<ShownBulkAction[]> {
  if (actor.type !== "user") return [];
  const since = new Date(now().getTime() - (bulkUndoSeconds + 15) * 1000);
  const actions = await db.bulkAction.findMany({
    where: {
      AND: [
        bulkActionsVisibleTo(actor),
        { createdById: actor.userId },
        { OR: [{ status: { in: ["queued", "running", "undoing"] } }, { finishedAt: { gt: since } }] },
      ],
    },
    orderBy: { createdAt: "desc" },
    take: 5,
    include: { posting: { select: { title: true } } },
  });
  return Promise.all(actions.map((action) => shown(actor, action)));
}

type Row = Prisma.BulkActionGetPayload<{ include: { posting: { select: { title: true } } } }>;

async function shown(actor: Actor, action: Row): Promise<ShownBulkAction> {
  const { id, postingId, total } = action;
  const { deed, file } = settingsOf(action.settings);
  const undo = canUndoBulkAction(actor, action) && canStillUndo(action, now());
  const left = await db.bulkActionItem.findMany({
    where: { bulkActionId: id, reason: { not: null } },
    orderBy: { position: "asc" },
    take: 20,
    select: {
      applicationId: true,
      reason: true,
      application: { select: { candidate: { select: { name: true } } } },
    },
  });
  return {
    id,
    postingId,
    postingTitle: action.posting.title,
    kind: action.kind as BulkKind,
    status: action.status as BulkStatus,
    total,
    counts: await countStates(whole, id),
    undoUntil: action.undoUntil?.toISOString() ?? null,
    may: {
      cancel: canStillCancel(action),
      undo,
      release: undo && "mail" in deed && deed.mail !== null,
    },
    file: file !== null,
    left: left.map(({ applicationId, reason, application }) => ({
      applicationId,
      name: application.candidate.name,
      reason: reason ?? "",
    })),
  };
}
