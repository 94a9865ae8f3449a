import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { newWord } from "./words";

const rowOf = (page: Page, { name }: Candidate) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name }) });

test.describe("filters, list and views", () => {
  let rosa: Page;
  let posting: { id: string; slug: string };
  let rated: Candidate;
  let plain: Candidate;

  test.beforeEach(async ({ pageOf }) => {
    rosa = await pageOf("Rosa");
    posting = await newPosting(rosa, `Canteen cook ${newWord()}`);
    rated = newCandidate("Anouk");
    plain = newCandidate("Zoltan");
    for (const candidate of [plain, rated]) await applyBy(rosa.request, posting.slug, candidate);
    await openBoard(rosa, posting.id);
    await cardOf(rosa, "Applied", rated).click();
    await rosa.getByRole("dialog").getByRole("button", { name: "4 of 5" }).click();
    await rosa.keyboard.press("Escape");
  });

  test("a filter narrows the board, stays for the list, and is taken off by its chip", async () => {
    await rosa.getByRole("button", { name: "Filters" }).press("Enter");
    await rosa.getByLabel("Rating").selectOption({ label: "4 stars or more" });
    await expect(cardOf(rosa, "Applied", plain)).toHaveCount(0);
    await expect(cardOf(rosa, "Applied", rated)).toBeVisible();
    await rosa.keyboard.press("Escape");
    await expect(rosa.getByRole("button", { name: "Filters 1 set" })).toBeFocused();

    await rosa.getByRole("link", { name: "List" }).click();
    await expect(rowOf(rosa, rated)).toBeVisible();
    await expect(rowOf(rosa, plain)).toHaveCount(0);
    await expect(rosa).toHaveURL(/rating=4/);
    await rosa.getByRole("link", { name: "Remove the filter 4 stars or more" }).click();
    await expect(rowOf(rosa, plain)).toBeVisible();
  });

  test("the list has the columns one chooses", async () => {
    await rosa.goto(`/dashboard/postings/${posting.id}/pipeline?view=list&order=name`);
    await expect(rosa.getByRole("columnheader", { name: "Owner" })).toBeVisible();
    await rosa.getByRole("button", { name: "Columns" }).click();
    await rosa.getByRole("checkbox", { name: "Owner" }).uncheck();
    await rosa.getByRole("checkbox", { name: "Last activity" }).check();
    await expect(rosa.getByRole("columnheader", { name: "Owner" })).toHaveCount(0);
    await expect(rosa.getByRole("columnheader").last()).toHaveText("Last activity");
  });

  test("a view is saved, shared, seen by others, changed, deleted and brought back", async ({ pageOf }) => {
    const name = `Best ${newWord()}`;
    await rosa.goto(`/dashboard/postings/${posting.id}/pipeline?view=list&rating=4`);
    await rosa.getByRole("button", { name: "Save view" }).click();
    const dialog = rosa.getByRole("dialog", { name: "Save this view" });
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByLabel("Share it with everybody who sees this list").check();
    await dialog.getByRole("button", { name: "Save view" }).click();
    const tab = rosa.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
    await expect(tab).toHaveAttribute("aria-current", "page");

    const karim = await pageOf("Karim");
    await karim.goto(`/dashboard/postings/${posting.id}/pipeline`);
    await karim.getByRole("navigation", { name: "Views" }).getByRole("link", { name }).click();
    await expect(rowOf(karim, rated)).toBeVisible();
    await expect(rowOf(karim, plain)).toHaveCount(0);
    await expect(karim.getByRole("button", { name: `Change the view ${name}` })).toHaveCount(0);

    const change = rosa.getByRole("button", { name: `Change the view ${name}` });
    await change.click();
    await rosa.getByRole("menuitem", { name: "Delete" }).click();
    await expect(tab).toHaveCount(0);
    await rosa.getByRole("button", { name: "Undo" }).click();
    await tab.click();
    await expect(rowOf(rosa, plain)).toHaveCount(0);
    await expect(rowOf(rosa, rated)).toBeVisible();
  });

  test("the list and its filters work without a script", async ({ pageOf }) => {
    const page = await pageOf("Rosa", { javaScriptEnabled: false });
    await page.goto(`/dashboard/postings/${posting.id}/pipeline?view=list`);
    await expect(rowOf(page, plain)).toBeVisible();
    await page.getByLabel("Rating", { exact: true }).selectOption({ label: "4 stars or more" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(rowOf(page, rated)).toBeVisible();
    await expect(rowOf(page, plain)).toHaveCount(0);
    await page.getByRole("link", { name: rated.name }).click();
    await expect(page.getByRole("heading", { name: rated.name, level: 1 })).toBeVisible();
  });
});
