import { expect, type Page } from "@playwright/test";

export const cookAdvert = (title: string, company: string) => `${title}
${company}
Fishguard, United Kingdom
Permanent, part-time, 25 hours a week
£24,790 to £25,992 per year
Closing date: none

What the job involves
- Cook hot lunches for 180 children.
- Order food, keep the stores and the kitchen clean.

Who we are looking for
- You have cooked for more than 50 people.
- You have a Level 2 food hygiene certificate.
`;

/** Pastes an advert on "New posting"; afterwards the review is open. */
export async function pasteAdvert(page: Page, text: string): Promise<void> {
  await page.goto("/dashboard/postings/new");
  await page.getByLabel("Text of the advert").fill(text);
  await page.getByRole("button", { name: "Read the advert" }).click();
  await page.waitForURL(/\/review$/);
  await expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible();
}

export async function correctTitle(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Correct Title" }).click();
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByRole("button", { name: "Done with Title" }).click();
}

/** Makes the company if it is new, and accepts everything else that waits to be looked at. */
export async function acceptEverything(page: Page): Promise<void> {
  await acceptCompany(page);
  const accept = page.getByRole("button", { name: /^Accept / });
  for (let left = await accept.count(); left > 0; left = await accept.count()) {
    await accept.first().click();
    await expect(accept).toHaveCount(left - 1);
  }
  await expect(page.getByText("Everything is clear or accepted.")).toBeVisible();
}

async function acceptCompany(page: Page): Promise<void> {
  const create = page.getByRole("button", { name: /^Create company/ });
  if ((await create.count()) === 0) return;
  await create.click();
  await expect(create).toHaveCount(0);
}

/** Publishes from the review. @returns the posting's id */
export async function publish(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish posting" }).click();
  await page.waitForURL(/\/dashboard\/postings\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) as string;
}

/** The slug of the open posting whose overview is shown. */
export async function shownSlug(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Public page" }).getAttribute("href");
  return (href as string).replace("/jobs/", "");
}

/** A posting of one's own, public and without applications. The page must be a recruiter's. */
export async function newPosting(page: Page, title: string): Promise<{ id: string; slug: string }> {
  await pasteAdvert(page, cookAdvert(title, `${title} School`));
  await acceptEverything(page);
  const id = await publish(page);
  return { id, slug: await shownSlug(page) };
}
