import type { Actor } from "@/lib/auth/actor";
import { startWithin } from "@/lib/bulk-actions/start-bulk-action";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, type PostingLife, requireAllowed } from "./content/load-posting";
import { canClosePosting } from "./policy";
import { closesOverWaiting, hasClosed, requireStep, unansweredWords } from "./rules";
import type { ClosePosting } from "./schema";
import { indexPosting } from "./search/index-posting";

/** By hand, because the seats are filled, or (only the schedule) because the closing date has come. */
export type PostingClosing = Omit<ClosePosting, "reason"> & {
  reason: ClosePosting["reason"] | "closing-date";
};

/**
 * Nobody is left without an answer: those who wait get theirs from a bulk action that begins with the closing.
 * @returns the bulk action, or null where nobody waits
 */
async function answerWaiting(tx: Tx, actor: Actor, { postingId, answer }: PostingClosing) {
  const waiting = await tx.application.count({ where: { postingId, status: "active" } });
  if (waiting === 0) return null;
  const fields = { unanswered: [String(waiting)] };
  if (answer?.expected !== waiting)
    throw new AppError("conflict", `${unansweredWords(waiting)} Answer them with the closing.`, fields);
  const { bulkActionId } = await startWithin(tx, actor, {
    postingId,
    choice: { filters: { status: "active" } },
    deed: { kind: "reject", reason: "filled", mail: answer.mail },
    expected: waiting,
  });
  return bulkActionId;
}

function requireDue(posting: PostingLife, at: Date) {
  if (!hasClosed(posting.closeAt, at))
    throw new AppError("conflict", "The closing date of this posting has not come.");
}

/**
 * Takes the advert down for good: its page says that the posting is closed. Whoever still waits is answered with it.
 * @throws AppError conflict while somebody waits and no answer for exactly so many comes along
 */
export async function closePosting(actor: Actor, input: PostingClosing) {
  const { postingId, reason } = input;
  return transaction(async (tx) => {
    // Whoever is applying right now is through before the waiting are counted, or finds the posting closed.
    await tx.$queryRaw`SELECT 1 FROM "Posting" WHERE id = ${postingId}::uuid FOR UPDATE`;
    const at = now();
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canClosePosting(actor, posting), "Only recruiters and admins close postings.");
    const status = requireStep("close", posting);
    if (reason === "closing-date") requireDue(posting, at);
    const bulkActionId = closesOverWaiting(reason) ? null : await answerWaiting(tx, actor, input);
    await tx.posting.update({ where: { id: postingId }, data: { status, closedAt: at, updatedAt: at } });
    await indexPosting(tx, postingId);
    await record(tx, actor, {
      name: "posting.closed",
      record: { type: "posting", id: postingId },
      postingId,
      data: { reason },
    });
    return { bulkActionId };
  });
}
