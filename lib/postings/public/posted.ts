import type { Advert } from "@/lib/adverts/schema";

const dayAndHalf = 36 * 60 * 60 * 1000;

/**
 * When a posting was first posted, to sort by and to show: the day that the advert states, where that lies before its
 * publishing here, and else the moment of publishing.
 */
export function postedOf(advert: Advert, publishedAt: Date): { postedAt: Date; postedOn: string } {
  const stated = advert.guessed.includes("postedOn") ? null : advert.postedOn;
  const statedAt = stated ? new Date(`${stated}T00:00:00Z`) : null;
  const earlier = statedAt && publishedAt.getTime() - statedAt.getTime() > dayAndHalf;
  const postedAt = earlier ? statedAt : publishedAt;
  const isClose = statedAt && Math.abs(publishedAt.getTime() - statedAt.getTime()) <= dayAndHalf;
  return { postedAt, postedOn: (isClose && stated) || postedAt.toISOString().slice(0, 10) };
}
