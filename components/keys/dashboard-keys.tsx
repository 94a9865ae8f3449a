"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { KeysDialog } from "./keys-dialog";
import { type Binding, everywhere } from "./registry";
import { useKeys } from "./use-keys";

type Page = { href: string; label: string };

const letters: [letter: string, path: string][] = [
  ["h", "/dashboard"],
  ["p", "/dashboard/postings"],
  ["c", "/dashboard/candidates"],
  ["t", "/dashboard/to-dos"],
  ["s", "/dashboard/settings"],
];

/** The page that a path means: itself, or the first one below it that this person may see. */
function pageOf(pages: Page[], path: string): Page | undefined {
  const exact = pages.find((page) => page.href === path);
  return exact ?? (path === "/dashboard" ? undefined : pages.find(({ href }) => href.startsWith(`${path}/`)));
}

/** What works on every page of the dashboard: g and a letter to go somewhere, and "?". `pages` is what the menu leads to. */
export function DashboardKeys({ pages }: { pages: Page[] }) {
  const router = useRouter();
  const bindings = letters.flatMap(([letter, path]): Binding[] => {
    const page = pageOf(pages, path);
    if (!page) return [];
    const label = letter === "s" ? "Settings" : page.label;
    return [{ key: `g ${letter}`, does: `Go to ${label}`, run: () => router.push(page.href as Route) }];
  });
  useKeys(everywhere, bindings);
  return <KeysDialog />;
}
