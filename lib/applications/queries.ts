import type { Actor } from "@/lib/auth/actor";
import { db, emptySql, sql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type ApplicationCard, cardColumns } from "./card";
import type { ApplicationFilters, PageStart } from "./filters";
import { beyond, countedFrom, joined, ordered } from "./order";
import { canMoveApplication } from "./policy";
import { narrowedBy, visibleApplication, visiblePosting } from "./scope";

export type BoardColumn = {
  id: string;
  name: string;
  type: string;
  count: number;
  cards: ApplicationCard[];
};
export type Board = { columns: BoardColumn[] };

type BoardPart = {
  /** How many cards of each column. */
  size?: number;
  /** Only these cards; the counts stay those of everything. */
  only?: string[];
  /** Only this column. */
  column?: string;
  /** Cards after this one, which is the last that is known of its column. */
  after?: string;
};

const noPosting = () => new AppError("not_found", "There is no such posting.");

/**
 * The board of one posting as JSON text: per stage how many applications there are and the first of them, in one
 * statement in which the database builds the answer.
 * @throws AppError not_found when this actor sees no such posting
 */
export async function boardJson(
  actor: Actor,
  postingId: string,
  filters: ApplicationFilters,
  part: BoardPart = {},
): Promise<string> {
  const scope = sql`a."postingId" = p.id AND a."stageId" = s.id AND ${visibleApplication(actor)} ${narrowedBy(actor, filters)}`;
  const these = part.only ? sql`AND a.id = ANY(${part.only}::uuid[])` : emptySql;
  const column = part.column ?? filters.stage;
  const [row] = await db.$queryRaw<{ board: string }[]>`
    SELECT json_build_object('columns', (
      SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'type', s.type,
        'count', total.count, 'cards', first.cards) ORDER BY s.position), '[]')
      FROM "Stage" s
      CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM ${countedFrom(filters)} WHERE ${scope}) total
      CROSS JOIN LATERAL (SELECT coalesce(json_agg(card), '[]') AS cards FROM (
        SELECT ${cardColumns} FROM ${joined} WHERE ${scope} ${these} ${beyond(part.after, filters)}
        ${ordered(filters)} LIMIT ${part.size ?? 50}) card) first
      WHERE s."postingId" = p.id ${column ? sql`AND s.id = ${column}::uuid` : emptySql}
    ))::text AS board
    FROM "Posting" p WHERE p.id = ${postingId}::uuid AND ${visiblePosting(actor)}`;
  if (!row) throw noPosting();
  return row.board;
}

/** The board of one posting: see boardJson. */
export async function boardOf(
  actor: Actor,
  postingId: string,
  filters: ApplicationFilters,
  part: BoardPart = {},
): Promise<Board> {
  return JSON.parse(await boardJson(actor, postingId, filters, part)) as Board;
}

export type ListedApplication = ApplicationCard & { stage: string; lastActivityAt: string };
export type ApplicationPage = {
  rows: ListedApplication[];
  count: number;
  previous: string | null;
  next: string | null;
};

/** What a row has and a card has not. */
const listedColumns = sql`s.name AS stage,
  coalesce((SELECT max(e."occurredAt") FROM "Event" e WHERE e."applicationId" = a.id), a."createdAt") AS "lastActivityAt"`;

/**
 * The same applications as a list, a page at a time by key; or those of it that `only` names.
 * @throws AppError not_found when this actor sees no such posting
 */
export async function listApplications(
  actor: Actor,
  postingId: string,
  filters: ApplicationFilters,
  start: PageStart & { only?: string[] } = {},
  size = 50,
): Promise<ApplicationPage> {
  const backwards = start.before !== undefined && start.after === undefined;
  const scope = sql`a."postingId" = p.id AND ${visibleApplication(actor)} ${narrowedBy(actor, filters)}`;
  const these = start.only ? sql`AND a.id = ANY(${start.only}::uuid[])` : emptySql;
  const [answer] = await db.$queryRaw<{ rows: ListedApplication[]; count: number }[]>`
    SELECT
      (SELECT count(*)::int FROM ${countedFrom(filters)} WHERE ${scope}) AS count,
      (SELECT coalesce(json_agg(card), '[]') FROM (
        SELECT ${cardColumns}, ${listedColumns} FROM ${joined} JOIN "Stage" s ON s.id = a."stageId"
        WHERE ${scope} ${these} ${beyond(start.after ?? start.before, filters, backwards)}
        ${ordered(filters, backwards)} LIMIT ${size + 1}) card) AS rows
    FROM "Posting" p WHERE p.id = ${postingId}::uuid AND ${visiblePosting(actor)}`;
  if (!answer) throw noPosting();
  const more = answer.rows.length > size;
  const rows = answer.rows.slice(0, size);
  if (backwards) rows.reverse();
  const reached = start.after !== undefined || start.before !== undefined;
  return {
    rows,
    count: answer.count,
    previous: (backwards ? more : reached) ? (rows[0]?.id ?? null) : null,
    next: (backwards ? true : more) ? (rows.at(-1)?.id ?? null) : null,
  };
}

/** The posting above its board: null when this actor sees none. */
export async function findPipeline(actor: Actor, postingId: string): Promise<Pipeline | null> {
  const visible = sql`a."postingId" = p.id AND ${visibleApplication(actor)}`;
  const [row] = await db.$queryRaw<{ pipeline: Found }[]>`
    SELECT json_build_object('id', p.id, 'title', p.title, 'status', p.status,
      'confidential', p.confidential,
      'team', (SELECT coalesce(json_agg(json_build_object('userId', t."userId", 'role', t.role)), '[]')
        FROM "TeamMember" t WHERE t."postingId" = p.id),
      'stages', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'type', s.type)
        ORDER BY s.position), '[]') FROM "Stage" s WHERE s."postingId" = p.id),
      'sources', (SELECT coalesce(json_agg(DISTINCT a.source), '[]') FROM "Application" a WHERE ${visible}),
      'total', (SELECT count(*)::int FROM "Application" a WHERE ${visible}),
      'skills', (SELECT coalesce(json_agg(DISTINCT k.name), '[]') FROM "PostingSkill" k WHERE k."postingId" = p.id),
      'tags', (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('id', t.id, 'name', t.name)), '[]')
        FROM ${joined} JOIN "CandidateTag" g ON g."candidateId" IN (c.id, c."mergedIntoId")
        JOIN "Tag" t ON t.id = g."tagId" WHERE ${visible}),
      'owners', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name), '[]')
        FROM "User" u WHERE u.id IN (SELECT a."ownerId" FROM "Application" a WHERE ${visible}))
    ) AS pipeline
    FROM "Posting" p WHERE p.id = ${postingId}::uuid AND ${visiblePosting(actor)}`;
  if (!row) return null;
  const { confidential, team, ...pipeline } = row.pipeline;
  return { ...pipeline, movable: canMoveApplication(actor, { posting: { confidential, team } }) };
}
export type PipelineStage = { id: string; name: string; type: string };
export type Pipeline = {
  id: string;
  title: string;
  status: string;
  stages: PipelineStage[];
  /** What can be filtered by, besides: what there is among the applications that this actor sees. */
  sources: string[];
  skills: string[];
  tags: { id: string; name: string }[];
  owners: { id: string; name: string }[];
  /** Every application that this actor sees, whatever its status. */
  total: number;
  /** Whether this actor moves and decides here. */
  movable: boolean;
};
type Found = Omit<Pipeline, "movable"> & { confidential: boolean; team: { userId: string; role: string }[] };

export type Neighbours = { previous: string | null; next: string | null; index: number; count: number };

/** The applications before and after this one in the list that the filters make, and its place in it. */
export async function findNeighbours(
  actor: Actor,
  postingId: string,
  id: string,
  filters: ApplicationFilters,
): Promise<Neighbours> {
  const scope = sql`a."postingId" = p.id AND ${visibleApplication(actor)} ${narrowedBy(actor, filters)}`;
  const before = sql`${scope} ${beyond(id, filters, true)}`;
  const [row] = await db.$queryRaw<Neighbours[]>`
    SELECT
      (SELECT a.id FROM ${joined} WHERE ${before} ${ordered(filters, true)} LIMIT 1) AS previous,
      (SELECT a.id FROM ${joined} WHERE ${scope} ${beyond(id, filters)} ${ordered(filters)} LIMIT 1) AS next,
      (SELECT count(*)::int FROM ${joined} WHERE ${before}) AS index,
      (SELECT count(*)::int FROM ${countedFrom(filters)} WHERE ${scope}) AS count
    FROM "Posting" p WHERE p.id = ${postingId}::uuid AND ${visiblePosting(actor)}`;
  return row ?? { previous: null, next: null, index: 0, count: 0 };
}
