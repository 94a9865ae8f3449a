import type { Metadata, Route } from "next";
import { permanentRedirect } from "next/navigation";
import { Raw } from "@/components/careers/raw";
import { results } from "@/components/careers/results";
import { now } from "@/lib/clock";
import { searchPostings } from "@/lib/postings/search/search-postings";
import { isUnfiltered, parseSearch } from "@/lib/search/params";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Search open positions",
  robots: { index: false, follow: true },
};

/** The same as lib/cache/serve-search.ts sends, for when there is no frame yet, and for development. */
export default async function SearchPage({ searchParams }: Props) {
  const search = parseSearch(await searchParams);
  if (isUnfiltered(search)) permanentRedirect("/" as Route);
  const today = now().toISOString().slice(0, 10);
  return <Raw content={results(search, await searchPostings(search), today)} />;
}
