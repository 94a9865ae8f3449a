import { Advert } from "@/lib/adverts/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { closeAtOf } from "./content/close-at";
import { loadPosting, type PostingLife, requireAllowed } from "./content/load-posting";
import { canPublishPosting } from "./policy";
import { hasClosed, requireStep } from "./rules";
import type { ReopenPosting } from "./schema";
import { indexPosting } from "./search/index-posting";

/** A later closing date, or none, is a new version of what the public read last; other changes stay unpublished. */
async function saveClosingDate(
  tx: Tx,
  actor: Actor,
  posting: PostingLife,
  closesOn: string | null,
  at: Date,
) {
  const last = await tx.postingVersion.findFirstOrThrow({
    where: { postingId: posting.id },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
  const content = Advert.parse(last.content);
  const closesTime = closesOn ? content.closesTime : null;
  const advert = { ...content, closesOn, closesTime };
  const closeAt = closeAtOf(advert);
  if (hasClosed(closeAt, at))
    throw new AppError("invalid", "Choose a closing date to come.", { closesOn: ["This day has passed."] });
  const publishedById = actor.type === "user" ? actor.userId : null;
  await tx.postingVersion.create({
    data: { postingId: posting.id, number: last.number + 1, content: advert, publishedById, createdAt: at },
  });
  const closes = closesOn ? new Date(`${closesOn}T00:00:00Z`) : null;
  await tx.posting.update({
    where: { id: posting.id },
    data: { closesOn: closes, closesTime, closeAt, version: { increment: 1 } },
  });
}

/**
 * Puts a paused or closed posting up again as it was read last, and brings an archived one back to where it was.
 * @throws AppError invalid when its closing date has passed and no other is given
 */
export async function reopenPosting(actor: Actor, input: ReopenPosting): Promise<void> {
  const { postingId, closesOn } = input;
  await transaction(async (tx) => {
    const at = now();
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canPublishPosting(actor, posting), "Only recruiters and admins reopen postings.");
    const status = requireStep("reopen", posting);
    if (status === "published") {
      if (closesOn !== undefined) await saveClosingDate(tx, actor, posting, closesOn, at);
      else if (hasClosed(posting.closeAt, at))
        throw new AppError("invalid", "The closing date has passed.", {
          closesOn: ["Set a later closing date, or none."],
        });
    }
    const closedAt = status === "published" ? null : posting.closedAt;
    await tx.posting.update({ where: { id: postingId }, data: { status, closedAt, updatedAt: at } });
    await indexPosting(tx, postingId);
    await record(tx, actor, {
      name: "posting.reopened",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    });
  });
}
