import type { Actor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { siteUrl } from "@/lib/http/site-url";
import { trackingLinksVisibleTo } from "./policy";
import { codePattern, linkPath } from "./rules";

export type TrackingLinkLine = {
  id: string;
  name: string;
  url: string;
  visits: number;
  applications: number;
  hires: number;
  isArchived: boolean;
};

/** A posting's links with what came by them, those in use first. */
export async function listTrackingLinks(actor: Actor, postingId: string): Promise<TrackingLinkLine[]> {
  const links = await db.trackingLink.findMany({
    where: { AND: [{ postingId }, trackingLinksVisibleTo(actor)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 200,
    include: { posting: { select: { slug: true } }, _count: { select: { applications: true } } },
  });
  const ids = links.map(({ id }) => id);
  const hired = await db.application.groupBy({
    by: ["trackingLinkId"],
    where: { trackingLinkId: { in: ids }, status: "hired" },
    _count: true,
  });
  const hires = new Map(hired.map((group) => [group.trackingLinkId, group._count]));
  return links
    .map(({ id, name, code, visits, archivedAt, posting, _count }) => ({
      id,
      name,
      url: siteUrl(linkPath(posting.slug, code)),
      visits,
      applications: _count.applications,
      hires: hires.get(id) ?? 0,
      isArchived: archivedAt !== null,
    }))
    .sort((one, other) => Number(one.isArchived) - Number(other.isArchived));
}

/** The link in use with this code, if it is one of this posting's. */
export async function findTrackingLink(tx: Tx, postingId: string, code: string | undefined) {
  if (!code || !codePattern.test(code)) return null;
  return tx.trackingLink.findFirst({
    where: { code, postingId, archivedAt: null },
    select: { id: true, name: true },
  });
}

/** Whether this address of the posting is one that counts. */
export async function isTrackingLink(slug: string, code: string): Promise<boolean> {
  if (!codePattern.test(code)) return false;
  const where = { code, posting: { slug }, archivedAt: null };
  return (await db.trackingLink.findFirst({ where, select: { id: true } })) !== null;
}
