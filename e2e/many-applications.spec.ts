import type { Locator, Page } from "@playwright/test";
import { columnOf, openBoard } from "./board";
import { expect, test } from "./fixtures";
import { postingId } from "./story";

// The crowd that DEMO_CROWD makes: scripts/browser/own-instance.ts asks for 5,000.

/** Turns the wheel over `list` until `more` says that it is enough. */
async function scrollUntil(page: Page, list: Locator, more: () => Promise<boolean>): Promise<void> {
  await list.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 4_000);
    expect(await more()).toBe(true);
  }).toPass({ timeout: 60_000, intervals: [50] });
}

test.describe("5,000 applications on one posting", () => {
  let page: Page;
  let posting: string;

  test.beforeEach(async ({ pageOf }) => {
    page = await pageOf("Rosa");
    posting = await postingId(page, "Parcel Sorter");
  });

  test("the board counts them all, draws those in sight and loads more on the way down", async () => {
    await openBoard(page, posting);
    const column = columnOf(page, "Applied");
    await expect(column).toHaveAccessibleName("Applied, 3000 applications");
    const cards = column.getByRole("listitem");
    expect(await cards.count()).toBeLessThan(60);
    const farDown = async () => Number(await cards.last().getAttribute("aria-posinset")) > 400;
    await scrollUntil(page, column, farDown);
    expect(await cards.count()).toBeLessThan(60);
  });

  test("the list goes on by itself, narrows, and is found in the same order on the page of one", async () => {
    await page.goto(`/dashboard/postings/${posting}/pipeline?view=list`);
    const table = page.getByRole("table", { name: "Applications for Parcel Sorter" });
    await expect(table).toHaveAttribute("aria-rowcount", "5001");
    const rows = table.getByRole("row");
    const farDown = async () => Number(await rows.last().getAttribute("aria-rowindex")) > 400;
    await scrollUntil(page, table, farDown);
    expect(await rows.count()).toBeLessThan(80);

    await page.getByRole("searchbox", { name: "Find by name or e-mail" }).fill("brandt 7");
    await expect(page.getByRole("link", { name: "Remove the filter Name: brandt 7" })).toBeVisible();
    const names = table.getByRole("link");
    await expect(names.first()).toContainText("Brandt");
    const [first, second] = await names.allInnerTexts();
    const href = await names.first().getAttribute("href");
    await page.goto(href as string);
    await expect(page.getByRole("heading", { name: first, level: 1 })).toBeVisible();
    await page.getByRole("link", { name: "Next application" }).click();
    await expect(page.getByRole("heading", { name: second, level: 1 })).toBeVisible();
  });
});
