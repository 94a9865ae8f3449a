import { Advert } from "@/lib/adverts/schema";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { insertDraft } from "./content/insert-draft";
import { requireAllowed } from "./content/load-posting";
import { canCreatePosting } from "./policy";
import type { CreatePosting } from "./schema";

export async function createPosting(actor: Actor, input: CreatePosting): Promise<{ postingId: string }> {
  requireAllowed(canCreatePosting(actor) && isStaff(actor), "You may not create postings.");
  return transaction(async (tx) => {
    const { id } = await insertDraft(tx, actor, { advert: Advert.parse(input) });
    await record(tx, actor, {
      name: "posting.created",
      record: { type: "posting", id },
      postingId: id,
      data: { from: "blank", sourceId: null },
    });
    return { postingId: id };
  });
}
