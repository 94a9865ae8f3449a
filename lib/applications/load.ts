import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { asPublished, publishedFacts } from "./apply/posting";
import { applicationsVisibleTo, ownApplications } from "./policy";

const applicationFacts = {
  id: true,
  postingId: true,
  candidateId: true,
  stageId: true,
  status: true,
  posting: { select: { confidential: true, team: { select: { userId: true, role: true } } } },
} satisfies Prisma.ApplicationSelect;

/** The application as staff may see it, with what policy and rules ask about. @throws AppError not_found */
export async function loadApplication(tx: Tx, actor: Actor, id: string) {
  const where = { AND: [{ id }, applicationsVisibleTo(actor)] };
  const application = await tx.application.findFirst({ where, select: applicationFacts });
  if (!application) throw new AppError("not_found", "This application does not exist.");
  return application;
}

const ownFacts = {
  id: true,
  postingId: true,
  candidateId: true,
  stageId: true,
  status: true,
  stageEnteredAt: true,
  statusChangedAt: true,
  createdAt: true,
  candidate: { select: { id: true, name: true, email: true, phone: true, links: true, userId: true } },
  posting: { select: { ...publishedFacts, stages: { orderBy: { position: "asc" } } } },
  mails: {
    where: { kind: "rejection", status: { not: "cancelled" } },
    orderBy: { createdAt: "desc" },
    take: 1,
    select: { id: true, status: true },
  },
} satisfies Prisma.ApplicationSelect;

export type OwnApplicationFacts = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

/** What a candidate may know of one application, and what the rules for them ask about. */
export async function findOwn(tx: Tx, where: Prisma.ApplicationWhereInput) {
  const found = await tx.application.findFirst({ where, select: ownFacts });
  if (!found) return null;
  const { mails, posting, ...application } = found;
  const { stages, ...row } = posting;
  const stageId = await heldStage(tx, application.id);
  const heldFrom = stages.some((stage) => stage.id === stageId) && stageId ? { stageId } : null;
  return { ...application, posting: asPublished(row), stages, decisionMail: mails[0] ?? null, heldFrom };
}

/** The stage before the first bulk action that moved or rejected this application and can still be taken back. */
async function heldStage(tx: Tx, applicationId: string): Promise<string | null> {
  const item = await tx.bulkActionItem.findFirst({
    where: {
      applicationId,
      state: "done",
      bulkAction: {
        kind: { in: ["move", "reject"] },
        OR: [{ undoUntil: { gt: now() } }, { status: { in: ["queued", "running", "undoing"] } }],
        status: { not: "undone" },
      },
    },
    orderBy: { doneAt: "asc" },
    select: { before: true },
  });
  return (item?.before as { stageId?: string } | undefined)?.stageId ?? null;
}

/** The application as its candidate may see it. @throws AppError not_found */
export async function loadOwnApplication(tx: Tx, actor: Actor, id: string): Promise<OwnApplicationFacts> {
  const application = await findOwn(tx, { AND: [{ id }, ownApplications(actor)] });
  if (!application) throw new AppError("not_found", "This application does not exist.");
  return application;
}
