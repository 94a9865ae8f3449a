import { readAdvert } from "@/lib/adverts/read/read-text";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { fittingReading, type ImportedFrom } from "./content/import-source";
import { insertDraft } from "./content/insert-draft";
import { requireAllowed } from "./content/load-posting";
import { canCreatePosting } from "./policy";
import type { ImportPosting } from "./schema";

/** Reads the text of an advert and makes a draft of it that remembers where each of its fields was read. */
export async function importPosting(actor: Actor, input: ImportPosting): Promise<{ postingId: string }> {
  requireAllowed(canCreatePosting(actor) && isStaff(actor), "You may not create postings.");
  const { source, advert, readings, unread } = fittingReading(readAdvert(input.source, { now: now() }));
  const importedFrom: ImportedFrom = { via: input.via, source, readings, unread, accepted: [] };
  const sure = readings.reduce((sum, reading) => sum + reading.confidence, 0);
  return transaction(async (tx) => {
    const { id } = await insertDraft(tx, actor, { advert, importedFrom });
    await record(tx, actor, {
      name: "posting.imported",
      record: { type: "posting", id },
      postingId: id,
      data: { confidence: readings.length > 0 ? sure / readings.length : 0, unread: unread.length },
    });
    return { postingId: id };
  });
}
