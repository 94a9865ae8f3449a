import { expect, type Locator, type Page } from "@playwright/test";
import type { Candidate } from "./cv";

/** Opens a pipeline's board; once it listens for others' changes, its keys work too. */
export async function openBoard(page: Page, postingId: string): Promise<void> {
  const listens = page.waitForResponse((answer) => answer.url().includes("/api/live"));
  await page.goto(`/dashboard/postings/${postingId}/pipeline`);
  await listens;
}

export function columnOf(page: Page, stage: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${stage}, \\d`) });
}

export function cardOf(page: Page, stage: string, { name }: Candidate): Locator {
  return columnOf(page, stage).getByRole("button", { name: new RegExp(`^${name}`) });
}

/** By the card's menu. */
export async function moveTo(page: Page, { name }: Candidate, stage: string): Promise<void> {
  await page.getByRole("button", { name: `Move ${name} to…` }).click();
  await page.getByRole("menuitem", { name: stage, exact: true }).click();
}

/** Without a mouse: "m" opens the menu, the first letters choose, Enter moves. */
export async function moveByKeyboard(
  page: Page,
  candidate: Candidate,
  from: string,
  to: string,
): Promise<void> {
  await cardOf(page, from, candidate).focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menuitem", { name: to })).toBeVisible();
  await page.keyboard.type(to.slice(0, 3));
  await expect(page.getByRole("menuitem", { name: to })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cardOf(page, to, candidate)).toBeVisible();
  await expect(page.getByText(`Moved ${candidate.name} to ${to}`)).toBeVisible();
}
