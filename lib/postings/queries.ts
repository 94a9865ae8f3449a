import { placeText } from "@/lib/adverts/labels";
import { Advert } from "@/lib/adverts/schema";
import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import { maskPay } from "./content/mask-pay";
import { type PostingView, viewOf, viewSelect } from "./content/posting-view";
import { accessSelect, postingsVisibleTo } from "./policy";
import type { PostingFilters, PostingStatus, Visibility } from "./schema";

export type { PostingMay, PostingView } from "./content/posting-view";

const pageSize = 25;
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

export type StageCount = { id: string; name: string; type: string; count: number };
export type PostingLine = {
  id: string;
  title: string;
  company: string | null;
  place: string | null;
  status: PostingStatus;
  visibility: Visibility;
  confidential: boolean;
  publishAt: string | null;
  postedOn: string | null;
  closesOn: string | null;
  updatedAt: string;
  /** Active applications by stage, those that this actor may see. */
  stages: StageCount[];
};
export type PostingPage = { rows: PostingLine[]; next: string | null };

const maybeIso = (date: Date | null) => date?.toISOString() ?? null;
const maybeDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** Every word somewhere in the title, company, reference, department or place. */
function matching(q: string): Prisma.PostingWhereInput[] {
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => {
    const contains = { contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
    return {
      OR: [
        { title: contains },
        { companyName: contains },
        { company: { name: contains } },
        { reference: contains },
        { department: contains },
        { locations: { some: { locality: contains } } },
      ],
    };
  });
}

/** Where a page ended: the time of the last change and the id. What was tampered with is the first page. */
function olderThan(cursor: string | null): Prisma.PostingWhereInput {
  const [time = "", id = ""] = cursor?.split("_") ?? [];
  const updatedAt = new Date(time);
  if (Number.isNaN(updatedAt.getTime()) || !isUuid(id)) return {};
  return { OR: [{ updatedAt: { lt: updatedAt } }, { updatedAt, id: { gt: id } }] };
}

const lineSelect = {
  id: true,
  title: true,
  companyName: true,
  company: { select: { name: true } },
  status: true,
  visibility: true,
  confidential: true,
  publishAt: true,
  postedOn: true,
  closesOn: true,
  updatedAt: true,
  locations: { orderBy: { position: "asc" } },
  stages: { orderBy: { position: "asc" }, select: { id: true, name: true, type: true } },
} as const satisfies Prisma.PostingSelect;

/** A page of postings, last changed first, narrowed by words and status. */
export async function listPostings(
  actor: Actor,
  filters: PostingFilters,
  size = pageSize,
): Promise<PostingPage> {
  const { q, status, after } = filters;
  const found = await db.posting.findMany({
    where: {
      AND: [postingsVisibleTo(actor), ...matching(q), status ? { status } : {}, olderThan(after)],
    },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: size + 1,
    select: lineSelect,
  });
  const shown = found.slice(0, size);
  const counts = await countActive(
    actor,
    shown.map(({ id }) => id),
  );
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      id: row.id,
      title: row.title,
      company: row.companyName ?? row.company?.name ?? null,
      place: placesLine(row.locations),
      status: row.status as PostingStatus,
      visibility: row.visibility as Visibility,
      confidential: row.confidential,
      publishAt: maybeIso(row.publishAt),
      postedOn: maybeDay(row.postedOn),
      closesOn: maybeDay(row.closesOn),
      updatedAt: row.updatedAt.toISOString(),
      stages: row.stages.map((stage) => ({ ...stage, count: counts.get(stage.id) ?? 0 })),
    })),
    next: found.length > size && last ? `${last.updatedAt.toISOString()}_${last.id}` : null,
  };
}

function placesLine(locations: Parameters<typeof placeText>[0][]): string | null {
  const [first] = locations;
  if (!first) return null;
  const text = placeText({ ...first, postalCode: null, region: null });
  return locations.length > 1 ? `${text} and ${locations.length - 1} more` : text || null;
}

/** One statement for a whole page of postings: active applications by stage. */
async function countActive(actor: Actor, postingIds: string[]): Promise<Map<string, number>> {
  if (postingIds.length === 0) return new Map();
  const groups = await db.application.groupBy({
    by: ["stageId"],
    where: { AND: [{ postingId: { in: postingIds }, status: "active" }, applicationsVisibleTo(actor)] },
    _count: { _all: true },
  });
  return new Map(groups.map((group) => [group.stageId, group._count._all]));
}

/** How many postings there are in each status, for the words that are searched for. */
export async function countPostings(actor: Actor, q = ""): Promise<Record<PostingStatus, number>> {
  const groups = await db.posting.groupBy({
    by: ["status"],
    where: { AND: [postingsVisibleTo(actor), ...matching(q)] },
    _count: { _all: true },
  });
  const none = { draft: 0, published: 0, paused: 0, closed: 0, archived: 0 };
  return { ...none, ...Object.fromEntries(groups.map((group) => [group.status, group._count._all])) };
}

/** Everything that the overview, the review and the editor show of a posting; null where it does not exist for the actor. */
export async function findPosting(actor: Actor, postingId: string): Promise<PostingView | null> {
  if (!isUuid(postingId)) return null;
  const where = { AND: [{ id: postingId }, postingsVisibleTo(actor)] };
  const row = await db.posting.findFirst({ where, select: viewSelect });
  return row && viewOf(actor, row);
}

export type Funnel = {
  stages: StageCount[];
  active: number;
  hired: number;
  rejected: number;
  withdrawn: number;
};

/** How many applications stand where, of those that the actor may see. */
export async function countApplications(actor: Actor, postingId: string): Promise<Funnel> {
  const stages = await db.stage.findMany({
    where: { postingId, posting: postingsVisibleTo(actor) },
    orderBy: { position: "asc" },
    select: { id: true, name: true, type: true },
  });
  const groups = await db.application.groupBy({
    by: ["stageId", "status"],
    where: { AND: [{ postingId }, applicationsVisibleTo(actor)] },
    _count: { _all: true },
  });
  const sum = (is: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(is).reduce((total, group) => total + group._count._all, 0);
  const of = (status: string) => sum((group) => group.status === status);
  return {
    stages: stages.map((stage) => ({
      ...stage,
      count: sum((group) => group.stageId === stage.id && group.status === "active"),
    })),
    active: of("active"),
    hired: of("hired"),
    rejected: of("rejected"),
    withdrawn: of("withdrawn"),
  };
}

export type VersionLine = { number: number; publishedAt: string; by: string | null };

/** The versions of a posting, newest first. */
export async function listVersions(actor: Actor, postingId: string): Promise<VersionLine[]> {
  const rows = await db.postingVersion.findMany({
    where: { postingId, posting: postingsVisibleTo(actor) },
    orderBy: { number: "desc" },
    select: { number: true, createdAt: true, publishedBy: { select: { name: true } } },
  });
  return rows.map(({ number, createdAt, publishedBy }) => ({
    number,
    publishedAt: createdAt.toISOString(),
    by: publishedBy?.name ?? null,
  }));
}

/** What the public read in this version, as far as the actor may see it. */
export async function findVersion(actor: Actor, postingId: string, number: number): Promise<Advert | null> {
  const row = await db.postingVersion.findFirst({
    where: { postingId, number, posting: postingsVisibleTo(actor) },
    select: { content: true, posting: { select: accessSelect } },
  });
  return row && maskPay(actor, row.posting, Advert.parse(row.content));
}
