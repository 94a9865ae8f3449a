import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTrackingLink } from "./load";
import { canKeepTrackingLinks } from "./policy";
import type { RestoreTrackingLink } from "./schema";

/** Takes an archiving back: the address counts again. */
export async function restoreTrackingLink(actor: Actor, { linkId }: RestoreTrackingLink): Promise<void> {
  await transaction(async (tx) => {
    const { postingId, posting } = await loadTrackingLink(tx, actor, linkId);
    if (!canKeepTrackingLinks(actor, posting))
      throw new AppError("forbidden", "Only recruiters and admins keep tracking links.");
    const { count } = await tx.trackingLink.updateMany({
      where: { id: linkId, archivedAt: { not: null } },
      data: { archivedAt: null },
    });
    if (count === 0) return;
    await record(tx, actor, {
      name: "tracking_link.restored",
      record: { type: "tracking_link", id: linkId },
      postingId,
      data: {},
    });
  });
}
