import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { AutomationDeed } from "../schema";

export type HeldRun = NonNullable<Awaited<ReturnType<typeof holdRun>>>;

/** A run that still waits, held so that nobody else does it; null when it has been done. */
export async function holdRun(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "AutomationRun" WHERE id = ${id}::uuid FOR UPDATE`;
  const run = await tx.automationRun.findFirst({
    where: { id, status: "waiting" },
    select: {
      id: true,
      stageEnteredAt: true,
      automation: {
        select: {
          id: true,
          stageId: true,
          kind: true,
          settings: true,
          enabled: true,
          createdBy: { select: { name: true } },
        },
      },
      application: {
        select: {
          id: true,
          postingId: true,
          candidateId: true,
          stageId: true,
          stageEnteredAt: true,
          status: true,
          ownerId: true,
        },
      },
    },
  });
  if (!run) return null;
  const { kind, settings, ...automation } = run.automation;
  return { ...run, automation: { ...automation, deed: AutomationDeed.parse({ kind, settings }) } };
}

/** Until when the move can be taken back: a bulk action may say a later time than a single move does. */
export async function undoableUntil(applicationId: string, atLeast: Date): Promise<Date> {
  const going = { status: { in: ["queued", "running", "undoing"] } };
  const item = await db.bulkActionItem.findFirst({
    where: {
      applicationId,
      state: "done",
      bulkAction: { kind: "move", OR: [going, { undoUntil: { gt: atLeast } }] },
    },
    orderBy: { doneAt: "desc" },
    select: { bulkAction: { select: { status: true, undoUntil: true } } },
  });
  if (!item) return atLeast;
  const { status, undoUntil } = item.bulkAction;
  if (undoUntil && status !== "undoing") return undoUntil;
  // Its end sets the time; until then this asks again.
  return new Date(Math.max(atLeast.getTime(), now().getTime() + 60_000));
}
