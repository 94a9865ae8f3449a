import type { Metadata } from "next";
import { Raw } from "@/components/careers/raw";
import { results } from "@/components/careers/results";
import { isBuilding } from "@/lib/cache/building";
import { now } from "@/lib/clock";
import { siteUrl } from "@/lib/http/site-url";
import { listOpenPostings } from "@/lib/postings/public/queries";
import { parseSearch } from "@/lib/search/params";

// One page for everybody, kept until a posting changes; proxy.ts leads `/?…` to the search page.
export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  const description = "Find an open position and apply in a few minutes, without an account.";
  if (isBuilding()) return { title: "Open positions", description };
  return {
    title: "Open positions",
    description,
    alternates: { canonical: siteUrl("/"), types: { "application/rss+xml": siteUrl("/feeds/rss") } },
    openGraph: {
      type: "website",
      title: "Open positions",
      description,
      url: siteUrl("/"),
      siteName: "Careers",
    },
  };
}

export default async function CareersPage() {
  if (isBuilding()) return null;
  const today = now().toISOString().slice(0, 10);
  return <Raw content={results(parseSearch({}), await listOpenPostings(), today)} />;
}
