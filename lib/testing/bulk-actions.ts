import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { previewBulkAction } from "@/lib/bulk-actions/queries";
import { runBulkAction } from "@/lib/bulk-actions/run-bulk-action";
import { type BulkChoice, BulkDeed } from "@/lib/bulk-actions/schema";
import { startBulkAction } from "@/lib/bulk-actions/start-bulk-action";
import { db } from "@/lib/db";
import type { makeOpenPosting } from "./applications";

type Posting = Awaited<ReturnType<typeof makeOpenPosting>>;

/** Many applications in the posting's first stage, in two statements. @returns their ids, oldest first */
export async function makeMany(posting: Posting, count: number): Promise<string[]> {
  const at = new Date("2026-11-01T00:00:00Z");
  const candidates = await db.candidate.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      name: `Candidate ${index}`,
      email: `candidate-${index}-${posting.id.slice(-6)}@example.test`,
    })),
    select: { id: true },
  });
  const applications = await db.application.createManyAndReturn({
    data: candidates.map(({ id: candidateId }, index) => ({
      candidateId,
      postingId: posting.id,
      stageId: posting.stages[0]!.id,
      submissionKey: crypto.randomUUID(),
      consentAt: at,
      stageEnteredAt: at,
      statusChangedAt: at,
      createdAt: new Date(at.getTime() + index * 1000),
    })),
    select: { id: true },
  });
  return applications.map(({ id }) => id);
}

/** Previews and starts a bulk action, as the screen does. */
export async function startBulk(actor: UserActor, postingId: string, choice: BulkChoice, asked: object) {
  const input = { postingId, choice, deed: BulkDeed.parse(asked) };
  const { total } = await previewBulkAction(actor, input);
  return startBulkAction(actor, { ...input, expected: total });
}

/** Lets the task work until nothing is left. */
export async function runBulk(bulkActionId: string): Promise<void> {
  await runBulkAction(mintSystem(), { bulkActionId });
}
