import { renderMarkdown } from "@/lib/adverts/markup/render-markdown";
import { isBuilding } from "@/lib/cache/building";
import { now } from "@/lib/clock";
import { siteUrl } from "@/lib/http/site-url";
import { indeedFeed } from "@/lib/postings/feeds/indeed";
import { listListedPostings } from "@/lib/postings/public/queries";

export const dynamic = "force-static";

export async function GET() {
  if (isBuilding()) return new Response(null);
  const postings = await listListedPostings();
  const jobUrl = (slug: string) => siteUrl(`/jobs/${slug}`);
  const site = { name: "Careers", url: siteUrl("/"), jobUrl, renderBody: renderMarkdown };
  return new Response(indeedFeed(postings, site, now()), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
