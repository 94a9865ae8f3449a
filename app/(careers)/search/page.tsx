import type { Metadata, Route } from "next";
import { permanentRedirect } from "next/navigation";
import { Results } from "@/components/careers/results";
import { now } from "@/lib/clock";
import { siteUrl } from "@/lib/http/site-url";
import { searchPostings } from "@/lib/postings/search/search-postings";
import { isUnfiltered, parseSearch } from "@/lib/search/params";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseSearch(await searchParams);
  return {
    title: q ? `“${q}” positions` : "Search open positions",
    robots: { index: false, follow: true },
    alternates: { canonical: siteUrl("/") },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const search = parseSearch(await searchParams);
  if (isUnfiltered(search)) permanentRedirect("/" as Route);
  const today = now().toISOString().slice(0, 10);
  return <Results search={search} answer={await searchPostings(search)} today={today} />;
}
