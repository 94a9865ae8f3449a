import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, type PostingLife, requireAllowed } from "./content/load-posting";
import { canClosePosting } from "./policy";
import { hasClosed, requireStep, unansweredWords } from "./rules";
import type { ClosePosting } from "./schema";
import { indexPosting } from "./search/index-posting";

/** By hand, because the seats are filled, or (only the schedule) because the closing date has come. */
export type PostingClosing = Omit<ClosePosting, "reason"> & {
  reason: ClosePosting["reason"] | "closing-date";
};

/** Nobody is left without an answer by somebody who did not know of them. */
async function requireToldOfUnanswered(tx: Tx, { postingId, unanswered }: PostingClosing) {
  const waiting = await tx.application.count({ where: { postingId, status: "active" } });
  if (waiting > unanswered)
    throw new AppError("conflict", `${unansweredWords(waiting)} Answer them first, or close knowing it.`, {
      unanswered: [String(waiting)],
    });
}

function requireDue(posting: PostingLife, at: Date) {
  if (!hasClosed(posting.closeAt, at))
    throw new AppError("conflict", "The closing date of this posting has not come.");
}

/**
 * Takes the advert down for good: its page says that the posting is closed. Applications stay where they are.
 * @throws AppError conflict when more applicants are without an answer than its closer was told
 */
export async function closePosting(actor: Actor, input: PostingClosing): Promise<void> {
  const { postingId, reason } = input;
  await transaction(async (tx) => {
    const at = now();
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canClosePosting(actor, posting), "Only recruiters and admins close postings.");
    const status = requireStep("close", posting);
    if (reason === "closing-date") requireDue(posting, at);
    else await requireToldOfUnanswered(tx, input);
    await tx.posting.update({ where: { id: postingId }, data: { status, closedAt: at, updatedAt: at } });
    await indexPosting(tx, postingId);
    await record(tx, actor, {
      name: "posting.closed",
      record: { type: "posting", id: postingId },
      postingId,
      data: { reason },
    });
  });
}
