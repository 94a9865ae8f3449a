import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { changedFields } from "./content/changed-fields";
import { companyLink } from "./content/company-link";
import { fromRows } from "./content/from-rows";
import { loadContent, requireAllowed } from "./content/load-posting";
import { saveLists } from "./content/save-content";
import { fieldsNewInSitting } from "./content/sitting";
import { toPostingRow } from "./content/to-rows";
import { canEditPosting } from "./policy";
import { agoInWords, requireStep } from "./rules";
import type { EditPosting } from "./schema";

export type EditedPosting = { version: number; savedAt: string; changed: string[] };

/** Who was faster, and when, so that two people can talk about it. */
async function savedByAnother(tx: Tx, postingId: string): Promise<AppError> {
  const { editedBy, updatedAt } = await tx.posting.findUniqueOrThrow({
    where: { id: postingId },
    select: { updatedAt: true, editedBy: { select: { name: true } } },
  });
  const who = editedBy?.name ?? "Somebody else";
  return new AppError(
    "conflict",
    `${who} saved this posting ${agoInWords(updatedAt, now())}, after you opened it. Yours is not saved yet.`,
    { version: [updatedAt.toISOString()] },
  );
}

async function acceptReadings(tx: Tx, postingId: string, accepted: string[]) {
  await tx.$executeRaw`UPDATE "Posting" SET "importedFrom" = jsonb_set("importedFrom", '{accepted}', ${JSON.stringify(accepted)}::jsonb)
    WHERE id = ${postingId}::uuid AND "importedFrom" IS NOT NULL`;
}

/**
 * Saves the whole advert over the version that its author saw. Saving what is there already changes nothing and makes
 * no version.
 * @throws AppError conflict when somebody saved in between
 */
export async function editPosting(actor: Actor, input: EditPosting): Promise<EditedPosting> {
  const { postingId, version, advert, accepted } = input;
  return transaction(async (tx) => {
    const posting = await loadContent(tx, actor, postingId);
    requireAllowed(canEditPosting(actor, posting), "You may not edit this posting.");
    requireStep("edit", posting);
    if (accepted) await acceptReadings(tx, postingId, accepted);
    const savedAt = now();
    const changed = changedFields(fromRows(posting), advert);
    if (posting.version !== version) throw await savedByAnother(tx, postingId);
    if (changed.length === 0) return { version, savedAt: savedAt.toISOString(), changed };
    const link = await companyLink(tx, advert.companyName, posting.publishedAt ? posting.companyId : null);
    const editedById = actor.type === "user" ? actor.userId : null;
    const { count } = await tx.posting.updateMany({
      where: { id: postingId, version },
      data: { ...toPostingRow(advert), ...link, version: { increment: 1 }, editedById, updatedAt: savedAt },
    });
    if (count === 0) throw await savedByAnother(tx, postingId);
    await saveLists(tx, postingId, advert, changed);
    const fields = await fieldsNewInSitting(tx, actor, postingId, changed);
    if (fields.length > 0)
      await record(tx, actor, {
        name: "posting.edited",
        record: { type: "posting", id: postingId },
        postingId,
        data: { fields },
      });
    return { version: version + 1, savedAt: savedAt.toISOString(), changed };
  });
}
