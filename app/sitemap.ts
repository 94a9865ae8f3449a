import type { MetadataRoute } from "next";
import { isBuilding } from "@/lib/cache/building";
import { siteUrl } from "@/lib/http/site-url";
import { listListedPostings } from "@/lib/postings/public/queries";

export const dynamic = "force-static";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  if (isBuilding()) return [];
  const pages: MetadataRoute.Sitemap = [];
  let newest: Date | undefined;
  for (const { slug, changedAt } of await listListedPostings()) {
    pages.push({ url: siteUrl(`/jobs/${slug}`), lastModified: changedAt });
    if (!newest || changedAt > newest) newest = changedAt;
  }
  return [{ url: siteUrl("/"), lastModified: newest }, ...pages];
}
