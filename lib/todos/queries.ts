import { Advert } from "@/lib/adverts/schema";
import { isAnswered } from "@/lib/applications/answered";
import { visibleApplication, visiblePosting } from "@/lib/applications/scope";
import { hasRole, isRecruiting, type UserActor } from "@/lib/auth/actor";
import { shownName } from "@/lib/candidates/identity";
import { now } from "@/lib/clock";
import { db, sql } from "@/lib/db";
import { changedFields } from "@/lib/postings/content/changed-fields";
import { contentSelect, fromRows } from "@/lib/postings/content/from-rows";
import { canCreatePosting } from "@/lib/postings/policy";

/** Somebody who has applied and whom nobody has looked at. */
export type Waiting = {
  id: string;
  name: string;
  postingId: string;
  title: string;
  appliedAt: string;
  /** Until when an answer was promised; null where nothing was. */
  dueAt: string | null;
};
export type WaitingPosting = { id: string; title: string; count: number; overdue: number; oldestAt: string };
export type Interview = { id: string; name: string; title: string; stage: string; assignedAt: string };
export type OpenDraft = { id: string; title: string; updatedAt: string; publishAt: string | null };
export type DuePosting = {
  id: string;
  title: string;
  closeAt: string | null;
  hasUnpublishedChanges: boolean;
};

export type Todos = {
  waiting: Waiting[];
  waitingPostings: WaitingPosting[];
  interviews: Interview[];
  drafts: OpenDraft[];
  duePostings: DuePosting[];
  mayCreatePosting: boolean;
  /** Whether there is any posting at all for this person. */
  hasPostings: boolean;
};

const shown = 8;
/** A posting that closes within these days asks for attention. */
const soonDays = 7;

/** The postings that one works on: one's teams', or for a recruiter on no team every one in sight. */
function mine(actor: UserActor) {
  const team = sql`SELECT 1 FROM "TeamMember" m WHERE m."userId" = ${actor.userId}::uuid`;
  const onTeam = sql`EXISTS (${team} AND m."postingId" = p.id)`;
  return isRecruiting(actor) ? sql`(${onTeam} OR NOT EXISTS (${team}))` : onTeam;
}

async function listWaiting(actor: UserActor) {
  if (!hasRole(actor, "hiring-manager", "recruiter", "admin")) return { waiting: [], waitingPostings: [] };
  const at = now();
  const [row] = await db.$queryRaw<{ waiting: Waiting[]; waitingPostings: WaitingPosting[] }[]>`
    WITH waiting AS MATERIALIZED (
      SELECT a.id, a."candidateId", p.id AS "postingId", p.title, a."createdAt" AS "appliedAt",
        a."createdAt" + make_interval(days => p."replyWithinDays") AS "dueAt"
      FROM "Posting" p
      JOIN "Stage" s ON s."postingId" = p.id AND s.type = 'applied'
      JOIN "Application" a ON a."postingId" = p.id AND a."stageId" = s.id AND a.status = 'active'
      WHERE p.status IN ('published', 'paused', 'closed') AND NOT ${isAnswered}
        AND ${mine(actor)} AND ${visibleApplication(actor)}
    )
    SELECT
      (SELECT coalesce(json_agg(one), '[]') FROM (
        SELECT w.id, ${shownName} AS name, w."postingId", w.title, w."appliedAt", w."dueAt"
        FROM waiting w JOIN "Candidate" c ON c.id = w."candidateId"
        ORDER BY w."appliedAt", w.id LIMIT ${shown}) one) AS waiting,
      (SELECT coalesce(json_agg(one), '[]') FROM (
        SELECT w."postingId" AS id, w.title, count(*)::int AS count,
          count(*) FILTER (WHERE w."dueAt" < ${at})::int AS overdue, min(w."appliedAt") AS "oldestAt"
        FROM waiting w GROUP BY w."postingId", w.title
        ORDER BY overdue DESC, min(w."appliedAt") LIMIT ${shown}) one) AS "waitingPostings"`;
  return row ?? { waiting: [], waitingPostings: [] };
}

/** The open applications that one has been asked to interview, in the order of being asked. */
async function listInterviews(actor: UserActor): Promise<Interview[]> {
  return db.$queryRaw<Interview[]>`
    SELECT a.id, ${shownName} AS name, p.title, s.name AS stage,
      to_char(mine."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "assignedAt"
    FROM "ApplicationInterviewer" mine
    JOIN "Application" a ON a.id = mine."applicationId" AND a.status = 'active'
    JOIN "Candidate" c ON c.id = a."candidateId"
    JOIN "Posting" p ON p.id = a."postingId"
    JOIN "Stage" s ON s.id = a."stageId"
    WHERE mine."userId" = ${actor.userId}::uuid AND ${visibleApplication(actor)}
    ORDER BY mine."createdAt", a.id LIMIT 50`;
}

/** The drafts that one edited last. */
async function listDrafts(actor: UserActor): Promise<OpenDraft[]> {
  if (!canCreatePosting(actor)) return [];
  const [row] = await db.$queryRaw<{ drafts: OpenDraft[] }[]>`
    SELECT coalesce(json_agg(draft), '[]') AS drafts FROM (
      SELECT p.id, p.title, p."updatedAt", p."publishAt" FROM "Posting" p
      WHERE p.status = 'draft' AND p."editedById" = ${actor.userId}::uuid AND ${visiblePosting(actor)}
      ORDER BY p."updatedAt" DESC, p.id LIMIT ${shown}) draft`;
  return row?.drafts ?? [];
}

/** Which of these say something else than what the public reads: one read for all of them. */
async function findChanged(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const latest = { orderBy: { number: "desc" }, take: 1, select: { content: true } } as const;
  const rows = await db.posting.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...contentSelect, versions: latest },
  });
  const changed = rows.filter((row) => {
    const published = Advert.safeParse(row.versions[0]?.content);
    return published.success && changedFields(published.data, fromRows(row)).length > 0;
  });
  return new Set(changed.map(({ id }) => id));
}

type DueRow = { id: string; title: string; closeAt: Date | null; edited: boolean };

/** One's open postings that close soon or say something else than what the public reads. */
async function listDuePostings(actor: UserActor): Promise<DuePosting[]> {
  if (!isRecruiting(actor)) return [];
  const at = now();
  const soon = new Date(at.getTime() + soonDays * 86_400_000);
  const candidates = await db.$queryRaw<DueRow[]>`
    SELECT p.id, p.title, CASE WHEN p."closeAt" <= ${soon} THEN p."closeAt" END AS "closeAt",
      latest."createdAt" < p."updatedAt" AS edited
    FROM "Posting" p
    CROSS JOIN LATERAL (SELECT v."createdAt" FROM "PostingVersion" v WHERE v."postingId" = p.id
      ORDER BY v.number DESC LIMIT 1) latest
    WHERE p.status IN ('published', 'paused') AND ${mine(actor)} AND ${visiblePosting(actor)}
      AND (p."closeAt" <= ${soon} OR latest."createdAt" < p."updatedAt")
    ORDER BY p."closeAt" NULLS LAST, p."updatedAt" DESC LIMIT ${2 * shown}`;
  // Saving without a change, or a setting that is no part of the advert, also makes a posting look edited.
  const changed = await findChanged(candidates.filter(({ edited }) => edited).map(({ id }) => id));
  return candidates
    .map(({ id, title, closeAt }) => ({
      id,
      title,
      closeAt: closeAt?.toISOString() ?? null,
      hasUnpublishedChanges: changed.has(id),
    }))
    .filter(({ closeAt, hasUnpublishedChanges }) => closeAt || hasUnpublishedChanges)
    .slice(0, shown);
}

async function hasAnyPosting(actor: UserActor): Promise<boolean> {
  const [row] = await db.$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Posting" p WHERE ${visiblePosting(actor)}) AS has`;
  return row?.has ?? false;
}

/** What waits for this person, by what their role lets them do. */
export async function listTodos(actor: UserActor): Promise<Todos> {
  const [applications, interviews, drafts, duePostings, hasPostings] = await Promise.all([
    listWaiting(actor),
    listInterviews(actor),
    listDrafts(actor),
    listDuePostings(actor),
    hasAnyPosting(actor),
  ]);
  return {
    ...applications,
    interviews,
    drafts,
    duePostings,
    hasPostings,
    mayCreatePosting: canCreatePosting(actor),
  };
}
