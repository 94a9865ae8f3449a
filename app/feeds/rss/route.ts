import { isBuilding } from "@/lib/cache/building";
import { now } from "@/lib/clock";
import { siteUrl } from "@/lib/http/site-url";
import { rssFeed } from "@/lib/postings/feeds/rss";
import { listListedPostings } from "@/lib/postings/public/queries";

export const dynamic = "force-static";

const newest = 100;

export async function GET() {
  if (isBuilding()) return new Response(null);
  const postings = await listListedPostings(newest);
  postings.sort((one, other) => other.postedOn.localeCompare(one.postedOn));
  const jobUrl = (slug: string) => siteUrl(`/jobs/${slug}`);
  const site = { name: "Careers", url: siteUrl("/"), feedUrl: siteUrl("/feeds/rss"), jobUrl };
  return new Response(rssFeed(postings, site, now()), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}
