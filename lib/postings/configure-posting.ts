import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "./content/load-posting";
import { fieldsNewInSitting } from "./content/sitting";
import { canConfigurePosting, canSeePosting } from "./policy";
import type { ConfigurePosting } from "./schema";
import { indexPosting } from "./search/index-posting";

/** Sets who may see the posting and when applicants are promised an answer; in force at once. */
export async function configurePosting(actor: Actor, input: ConfigurePosting): Promise<void> {
  const { postingId, ...settings } = input;
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canConfigurePosting(actor, posting), "You may not change who sees this posting.");
    if (!canSeePosting(actor, { ...posting, confidential: settings.confidential }))
      throw new AppError(
        "conflict",
        "Join the hiring team first: a confidential posting exists only for its team.",
      );
    const names = ["visibility", "confidential", "replyWithinDays"] as const;
    const changed = names.filter((name) => posting[name] !== settings[name]);
    if (changed.length === 0) return;
    await tx.posting.update({ where: { id: postingId }, data: { ...settings, updatedAt: now() } });
    await indexPosting(tx, postingId);
    const fields = await fieldsNewInSitting(tx, actor, postingId, changed);
    if (fields.length > 0)
      await record(tx, actor, {
        name: "posting.edited",
        record: { type: "posting", id: postingId },
        postingId,
        data: { fields },
      });
  });
}
