import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { applyBy, newCandidate } from "./candidates";
import { expect, test } from "./fixtures";
import { newWord } from "./words";

const people = (page: Page) => page.getByRole("list", { name: "Candidates" }).locator("> li");
const card = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function search(page: Page, q: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search candidates" }).fill(q);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get("q") === q);
}

test("somebody is found by a name, a mistyped name and a query, and a mistake is said at its place", async ({
  pageOf,
  request,
}) => {
  test.slow();
  const page = await pageOf("Rosa");
  const { slug } = await newPosting(page, `Cook ${newWord()}`);
  const candidate = newCandidate("Amara");
  const family = candidate.name.split(" ")[1] as string;
  await applyBy(request, slug, candidate);
  await page.goto("/dashboard/candidates");
  await search(page, family);
  await expect(page.getByRole("status").filter({ hasText: "1 person" })).toBeVisible();
  await expect(page.getByRole("link", { name: candidate.name })).toBeVisible();
  await search(page, `${family} -amara`);
  await expect(page.getByText("Nobody fits this search")).toBeVisible();
  await search(page, `name:(${family} OR`);
  await expect(page.getByRole("alert").filter({ hasText: "OR needs something after it." })).toBeVisible();
  await search(page, `${family.slice(0, -2)}${family.slice(-1)}`);
  await expect(page.getByRole("link", { name: candidate.name })).toBeVisible();
});

test("two records of one person are offered, merged, answer as one and are taken apart again", async ({
  pageOf,
  request,
}) => {
  test.slow();
  const page = await pageOf("Rosa");
  const first = newCandidate("Amara");
  const [name, host] = first.email.split("@");
  const second = { ...first, email: `${name}+again@${host}` };
  for (const candidate of [first, second]) {
    const { slug } = await newPosting(page, `Cook ${newWord()}`);
    await applyBy(request, slug, candidate);
  }
  await page.goto(`/dashboard/candidates?q=${encodeURIComponent(`name:"${first.name}"`)}`);
  await expect(people(page)).toHaveCount(2);
  await page.getByRole("link", { name: first.name }).first().click();
  const offer = card(page, "Is this the same person?");
  await expect(offer.getByText(/^Same e-mail address, /)).toBeVisible();
  await offer.getByRole("button", { name: "Merge…" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge into one person?" });
  await dialog
    .getByRole("group", { name: "E-mail" })
    .getByRole("radio", { name: first.email, exact: true })
    .check();
  await dialog.getByRole("button", { name: "Merge candidates" }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page, "Applications").getByRole("listitem")).toHaveCount(2);
  await expect(card(page, "Merged records")).toBeVisible();
  await expect(card(page, "Contact").getByRole("link", { name: first.email, exact: true })).toBeVisible();
  await expect(offer).toBeHidden();

  await page.goto(`/dashboard/candidates?q=${encodeURIComponent(`name:"${first.name}"`)}`);
  await expect(people(page)).toHaveCount(1);
  await page.getByRole("link", { name: first.name }).first().click();
  await card(page, "Timeline").getByLabel("Kind of event").selectOption("Everything else");
  await expect(card(page, "Timeline").getByText(/merged another record/)).toBeVisible();
  await card(page, "Merged records").getByRole("button", { name: "Undo merging" }).click();
  await expect(card(page, "Applications").getByRole("listitem")).toHaveCount(1);

  await offer.getByRole("button", { name: "Not the same person" }).click();
  await expect(offer).toBeHidden();
});
