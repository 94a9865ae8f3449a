import { mailSendAfter } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import { logUnexpected } from "@/lib/telemetry/log";
import { canRunAutomations } from "./policy";
import { whySkipped } from "./rules";
import { doDeed } from "./runs/do-deed";
import { type HeldRun, holdRun, undoableUntil } from "./runs/hold-run";

type RunAutomations = { applicationId: string; stageEnteredAt: string; isLastAttempt: boolean };

/**
 * Does what was written down when an application entered a stage, each thing in a transaction of its own and never
 * twice, however often this is called.
 */
export async function runAutomations(actor: Actor, input: RunAutomations): Promise<void> {
  if (!canRunAutomations(actor)) throw new AppError("forbidden", "Automations run by themselves.");
  const { applicationId, isLastAttempt } = input;
  const stageEnteredAt = new Date(input.stageEnteredAt);
  const later = await undoableUntil(applicationId, mailSendAfter(stageEnteredAt));
  if (later > now()) {
    const payload = { applicationId, stageEnteredAt: input.stageEnteredAt };
    await transaction((tx) => enqueue(tx, "run-automations", payload, { startAfter: later }));
    return;
  }
  const runs = await db.automationRun.findMany({
    where: { applicationId, stageEnteredAt, status: "waiting" },
    orderBy: { automationId: "asc" },
    select: { id: true },
  });
  for (const { id } of runs) await runOne(actor, id, isLastAttempt);
}

async function runOne(actor: Actor, id: string, isLastAttempt: boolean): Promise<void> {
  try {
    await transaction(async (tx) => {
      const run = await holdRun(tx, id);
      if (!run) return;
      const reason = whySkipped(run);
      if (reason) return settle(tx, actor, run, { status: "skipped", reason });
      const resultId = await doDeed(tx, actor, run);
      await settle(tx, actor, run, { status: "done", resultId });
    });
  } catch (error) {
    if (!(error instanceof AppError) && !isLastAttempt) throw error;
    await fail(actor, id, error);
  }
}

/** What it began is rolled back; that it failed, and why, is kept. */
async function fail(actor: Actor, id: string, error: unknown): Promise<void> {
  const known = error instanceof AppError;
  const reason = known
    ? error.message
    : `Something went wrong on our side (${logUnexpected("automation.failed", error)}).`;
  await transaction(async (tx) => {
    const run = await holdRun(tx, id);
    if (run) await settle(tx, actor, run, { status: "failed", reason });
  });
}

type Outcome = { status: "done" | "skipped" | "failed"; reason?: string; resultId?: string | null };

const eventNames = {
  done: "automation.ran",
  skipped: "automation.skipped",
  failed: "automation.failed",
} as const;

async function settle(tx: Tx, actor: Actor, run: HeldRun, outcome: Outcome): Promise<void> {
  await tx.automationRun.update({ where: { id: run.id }, data: { ...outcome, doneAt: now() } });
  const { automation, application } = run;
  await record(tx, actor, {
    name: eventNames[outcome.status],
    record: { type: "automation", id: automation.id },
    postingId: application.postingId,
    applicationId: application.id,
    candidateId: application.candidateId,
    data: {
      automationId: automation.id,
      stageId: automation.stageId,
      kind: automation.deed.kind,
      runId: run.id,
    },
  });
}
