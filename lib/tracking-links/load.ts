import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { accessSelect } from "@/lib/postings/policy";
import { trackingLinksVisibleTo } from "./policy";

/** The link, as far as its posting exists for the actor. @throws AppError not_found */
export async function loadTrackingLink(tx: Tx, actor: Actor, id: string) {
  const link = await tx.trackingLink.findFirst({
    where: { AND: [{ id }, trackingLinksVisibleTo(actor)] },
    select: { id: true, postingId: true, archivedAt: true, posting: { select: accessSelect } },
  });
  if (!link) throw new AppError("not_found", "This link does not exist.");
  return link;
}
