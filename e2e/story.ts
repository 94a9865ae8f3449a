import type { Page } from "@playwright/test";

/** The id of a seeded posting that the signed-in person sees in the list. */
export async function postingId(page: Page, title: string): Promise<string> {
  await page.goto(`/dashboard/postings?q=${encodeURIComponent(title)}`);
  const href = await page.getByRole("link", { name: title }).first().getAttribute("href");
  const id = href?.match(/[0-9a-f-]{36}/)?.[0];
  if (!id) throw new Error(`No posting called ${title}`);
  return id;
}
