import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTrackingLink } from "./load";
import { canKeepTrackingLinks } from "./policy";
import type { ArchiveTrackingLink } from "./schema";

/** The address still leads to the posting, and counts no more. */
export async function archiveTrackingLink(actor: Actor, { linkId }: ArchiveTrackingLink): Promise<void> {
  await transaction(async (tx) => {
    const { postingId, posting } = await loadTrackingLink(tx, actor, linkId);
    if (!canKeepTrackingLinks(actor, posting))
      throw new AppError("forbidden", "Only recruiters and admins keep tracking links.");
    const { count } = await tx.trackingLink.updateMany({
      where: { id: linkId, archivedAt: null },
      data: { archivedAt: now() },
    });
    if (count === 0) return;
    await record(tx, actor, {
      name: "tracking_link.archived",
      record: { type: "tracking_link", id: linkId },
      postingId,
      data: {},
    });
  });
}
