import type { Actor } from "@/lib/auth/actor";
import { findLinkActor } from "@/lib/auth/status-link";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { EventData } from "@/lib/events/catalog";
import { findParked } from "../apply/draft";
import { asPublished, publishedFacts } from "../apply/posting";
import { findOwn, loadOwnApplication, type OwnApplicationFacts } from "../load";
import { undoableSince } from "../rules";
import { statusFacts } from "./view";

/** Where an application was before its last move, while that is so fresh that it can be taken back. */
async function previousStage(application: { id: string; stageId: string }): Promise<string | null> {
  const last = await db.event.findFirst({
    where: { applicationId: application.id, name: "application.moved" },
    orderBy: { occurredAt: "desc" },
    select: { data: true },
  });
  const move = last?.data as { fromStageId?: string; toStageId?: string } | undefined;
  return move?.toStageId === application.stageId ? (move.fromStageId ?? null) : null;
}

/** The stages as candidates may know them: one that has just been merged away is still there. */
async function publicStages({
  posting,
  stages,
}: OwnApplicationFacts): Promise<OwnApplicationFacts["stages"]> {
  const merged = await db.event.findMany({
    where: { postingId: posting.id, name: "stage.merged", occurredAt: { gt: undoableSince(now()) } },
    orderBy: { occurredAt: "desc" },
    select: { recordId: true, data: true },
  });
  return merged.reduce((shown, { recordId: id, data }) => {
    if (shown.some((stage) => stage.id === id)) return shown;
    const { name, publicLabel, type, position } = data as EventData<"stage.merged">;
    return shown.toSpliced(position, 0, { id, postingId: posting.id, name, publicLabel, type, position });
  }, stages);
}

/** An application as its candidate may know it at this moment. */
export async function viewOf(application: OwnApplicationFacts) {
  const { posting, candidate } = application;
  const stages = await publicStages(application);
  return {
    title: posting.title,
    language: posting.language,
    companyName: posting.companyName,
    /** Where the posting can still be read. */
    slug: posting.status === "published" || posting.status === "paused" ? posting.slug : null,
    email: candidate.email,
    ...statusFacts({ ...application, stages }, await previousStage(application), now()),
  };
}
export type StatusView = Awaited<ReturnType<typeof viewOf>>;

/** What the status page shows to whoever holds its link; null when the link is unknown or has ended. */
export async function findStatus(token: string): Promise<StatusView | null> {
  const actor = await findLinkActor(token);
  if (!actor) return findParkedStatus(token);
  return viewOf(await loadOwnApplication(db as unknown as Tx, actor, actor.applicationId));
}

/** A submission that made no second application, shown as one that has just arrived. */
async function findParkedStatus(token: string): Promise<StatusView | null> {
  const parked = await findParked(token);
  if (!parked) return null;
  const { stages, ...row } = await db.posting.findUniqueOrThrow({
    where: { id: parked.postingId },
    select: { ...publishedFacts, stages: { orderBy: { position: "asc" } } },
  });
  const posting = asPublished(row);
  const at = parked.createdAt;
  const status = parked.values.consent === "yes" ? "active" : "withdrawn";
  const seen = { status, stageEnteredAt: at, statusChangedAt: at, createdAt: at, decisionMail: null };
  return {
    title: posting.title,
    language: posting.language,
    companyName: posting.companyName,
    slug: posting.status === "published" || posting.status === "paused" ? posting.slug : null,
    email: parked.values.email,
    ...statusFacts({ ...seen, stages, stageId: stages[0]?.id ?? "", posting }, null, now()),
  };
}

/** The candidates that an account stands for: linked ones, and those whose address its issuer has verified. */
async function ownCandidates(userId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Candidate" c JOIN "User" u ON u.id = ${userId}::uuid
    WHERE c."userId" = u.id OR (c."userId" IS NULL AND u."emailVerified" AND lower(c.email) = lower(u.email))`;
  return rows.map((row) => row.id);
}

/** The applications of whoever is signed in, newest first, as the status page would show each. */
export async function listOwnApplications(actor: Actor) {
  if (actor.type !== "user") throw new AppError("unauthenticated", "Sign in to see your applications.");
  const candidateId = { in: await ownCandidates(actor.userId) };
  const rows = await db.application.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true },
    take: 100,
  });
  const views: (StatusView & { applicationId: string })[] = [];
  for (const { id } of rows) {
    const application = await findOwn(db as unknown as Tx, { id, candidateId });
    if (application) views.push({ applicationId: id, ...(await viewOf(application)) });
  }
  return views;
}
export type OwnApplication = Awaited<ReturnType<typeof listOwnApplications>>[number];
