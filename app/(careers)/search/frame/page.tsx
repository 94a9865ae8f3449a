import type { Metadata } from "next";
import { Raw } from "@/components/careers/raw";
import { resultsPlace } from "@/components/careers/results";

// The page around every search, made once by React; lib/cache/serve-search.ts puts the results into it.
export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "Search open positions",
  robots: { index: false, follow: true },
};

export default function SearchFrame() {
  return <Raw content={resultsPlace} />;
}
