"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { usePageCommands } from "@/components/palette/page-commands";
import { useVisit } from "@/components/palette/recent";

type PostingCommandsProps = {
  /** Its pages that this person may open, as its tabs say them. */
  pages: { href: string; label: string }[];
  title: string;
  company: string | null;
};

/** What the palette offers on the pages of one posting. */
export function PostingCommands({ pages, title, company }: PostingCommandsProps) {
  const router = useRouter();
  useVisit({
    href: pages.find(({ label }) => label === "Pipeline")?.href ?? pages[0]?.href ?? "/dashboard/postings",
    label: title,
    detail: company ?? "",
    kind: "posting",
  });
  usePageCommands(
    title,
    pages.map(({ href, label }) => ({
      id: `posting ${href}`,
      label: `Open ${label.toLowerCase()} of ${title}`,
      also: "this posting",
      isPage: true,
      run: () => router.push(href as Route),
    })),
  );
  return null;
}
