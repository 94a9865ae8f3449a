import type { PublicPosting } from "../public/queries";
import { summaryOf } from "../public/summary";
import { cdata, escapeXml } from "./xml";

type Site = { name: string; url: string; feedUrl: string; jobUrl: (slug: string) => string };

/** RSS 2.0, newest first. The posting's id is the guid, so an edited one is not news again. */
export function rssFeed(postings: PublicPosting[], site: Site, builtAt: Date): string {
  const items = postings.map((posting) => {
    const { advert, company } = posting;
    return [
      "<item>",
      `<title>${escapeXml(`${advert.title} at ${company.name}`)}</title>`,
      `<link>${escapeXml(site.jobUrl(posting.slug))}</link>`,
      `<guid isPermaLink="false">${posting.id}</guid>`,
      `<pubDate>${new Date(`${posting.postedOn}T00:00:00Z`).toUTCString()}</pubDate>`,
      advert.department ? `<category>${escapeXml(advert.department)}</category>` : "",
      `<description>${cdata(summaryOf(advert))}</description>`,
      "</item>",
    ]
      .filter(Boolean)
      .join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    `<title>${escapeXml(site.name)}</title>`,
    `<link>${escapeXml(site.url)}</link>`,
    `<description>Open positions</description>`,
    `<atom:link href="${escapeXml(site.feedUrl)}" rel="self" type="application/rss+xml"/>`,
    `<lastBuildDate>${builtAt.toUTCString()}</lastBuildDate>`,
    ...items,
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}
