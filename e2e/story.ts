import type { Page } from "@playwright/test";
import { linkIn, listMails } from "./mailbox";

/** What of the demo's story the tests look at. */
export type Story = {
  backendId: string;
  backendSlug: string;
  cookId: string;
  draftId: string;
  applicationId: string;
  statusPath: string;
};

/** The id of a seeded posting that the signed-in person sees in the list. */
export async function postingId(page: Page, title: string): Promise<string> {
  await page.goto(`/dashboard/postings?q=${encodeURIComponent(title)}`);
  const href = await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${title}`) })
    .last()
    .getAttribute("href");
  const id = href?.match(/[0-9a-f-]{36}/)?.[0];
  if (!id) throw new Error(`No posting called ${title}`);
  return id;
}

/** Somebody whom nobody interviews yet. */
async function firstApplication(page: Page, posting: string): Promise<string> {
  await page.goto(`/dashboard/postings/${posting}/pipeline?view=list`);
  const stage = page.getByRole("cell", { name: /^Applied/ });
  const link = page.getByRole("row").filter({ has: stage }).getByRole("link").first();
  const id = (await link.getAttribute("href"))?.match(/applications\/([0-9a-f-]{36})/)?.[1];
  if (!id) throw new Error("The seeded posting has no application.");
  return id;
}

/** A status page of somebody who still waits. */
async function statusPath(page: Page): Promise<string> {
  const mails = await listMails("example.com");
  for (const mail of mails.filter(({ subject }) => /received your application/.test(subject))) {
    const path = linkIn(mail, /^\/status\//);
    if ((await (await page.request.get(path)).text()).includes("Withdraw my application")) return path;
  }
  throw new Error("The story has nobody who waits for an answer.");
}

/** Looks the story up as a recruiter who is signed in. */
export async function findStory(page: Page): Promise<Story> {
  const backendId = await postingId(page, "Senior Backend Engineer");
  await page.goto(`/dashboard/postings/${backendId}`);
  const href = await page.getByRole("link", { name: "Public page" }).getAttribute("href");
  return {
    backendId,
    backendSlug: (href ?? "").replace("/jobs/", ""),
    cookId: await postingId(page, "School Cook"),
    draftId: await postingId(page, "Office Manager"),
    applicationId: await firstApplication(page, backendId),
    statusPath: await statusPath(page),
  };
}
