import type { Actor } from "@/lib/auth/actor";
import { canConfigurePosting, type PostingAccess, postingsVisibleTo } from "@/lib/postings/policy";
import type { Prisma } from "@/prisma/generated/client";

export function trackingLinksVisibleTo(actor: Actor): Prisma.TrackingLinkWhereInput {
  return { posting: postingsVisibleTo(actor) };
}

/** Whoever says who sees a posting also says where it is put. */
export function canKeepTrackingLinks(actor: Actor, posting: PostingAccess): boolean {
  return canConfigurePosting(actor, posting);
}
