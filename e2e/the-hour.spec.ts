import type { Locator, Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, columnOf } from "./board";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { expectHydrated } from "./hydration";
import { listMails } from "./mailbox";
import { newWord } from "./words";

// A recruiter's hour with one opening, in small: everything after signing in is done with the keyboard alone.

const given = ["Amara", "Bruno", "Chidi", "Dilnoza", "Elodie", "Farid", "Greta", "Hiro"];

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 40 && !(await isThere()); step += 1) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

async function openFromPalette(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search or do something" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(title.toLowerCase());
  await expect(palette.getByRole("option", { name: new RegExp(`^${title}`) })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const listens = page.waitForResponse((answer) => answer.url().includes("/api/live"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/pipeline/);
  await listens;
}

/** From the card that has the focus: "m", the first letters of the stage, Enter. */
async function moveFocused(page: Page, candidate: Candidate, stage: string): Promise<void> {
  await page.keyboard.press("m");
  const item = page.getByRole("menuitem", { name: stage, exact: true });
  await expect(item).toBeVisible();
  await page.keyboard.type(stage.slice(0, 3));
  await expect(item).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cardOf(page, stage, candidate)).toBeVisible();
}

async function sift(page: Page, candidates: Candidate[]): Promise<void> {
  await page.keyboard.press("j");
  await expect(cardOf(page, "Applied", candidates[0]!)).toBeFocused();
  await page.keyboard.press("Enter");
  for (const [index, candidate] of candidates.entries()) {
    if (index > 0) await page.keyboard.press("j");
    const panel = page.getByRole("dialog", { name: candidate.name });
    await expect(panel.getByRole("tab", { name: "CV" })).toBeVisible();
  }
  for (let back = 1; back < candidates.length; back += 1) await page.keyboard.press("k");
  await expect(page.getByRole("dialog", { name: candidates[0]!.name })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(cardOf(page, "Applied", candidates[0]!)).toBeFocused();
}

/** Selects from the focused card on, as many as there are here, and rejects them with a mail. */
async function rejectMany(page: Page, these: Candidate[]): Promise<void> {
  await expect(cardOf(page, "Applied", these[0]!)).toBeFocused();
  await page.keyboard.press("x");
  for (const candidate of these.slice(1)) {
    await page.keyboard.press("j");
    await expect(cardOf(page, "Applied", candidate)).toBeFocused();
  }
  await page.keyboard.press("Shift+X");
  await expect(page.getByText(`${these.length} selected`)).toBeVisible();
  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: "Reject the selected" });
  const reason = dialog.getByLabel("Reason");
  await tabTo(page, reason);
  await page.keyboard.press("ArrowDown");
  await expect(reason).not.toHaveValue("");
  await expect(dialog.getByRole("list", { name: "What will happen" })).toContainText(String(these.length));
  await tabTo(page, dialog.getByRole("button", { name: `Reject ${these.length}` }));
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  for (const candidate of these) await expect(cardOf(page, "Applied", candidate)).toHaveCount(0);
}

async function note(page: Page, candidate: Candidate): Promise<void> {
  await page.keyboard.press("c");
  const panel = page.getByRole("dialog", { name: candidate.name });
  await expect(panel.getByLabel("New note")).toBeFocused();
  await page.keyboard.type("Has cooked for two hundred. @Karim");
  await expect(page.getByRole("option", { name: /Karim Haddad/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("what do you think?");
  await page.keyboard.press("Control+Enter");
  await expect(panel.getByRole("listitem").filter({ hasText: "@Karim Haddad" })).toBeVisible();
  await page.keyboard.press("Escape");
}

async function tag(page: Page, candidate: Candidate, name: string): Promise<void> {
  await page.keyboard.press("t");
  await expect(page.getByRole("combobox", { name: /tag/i })).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { name: new RegExp(name) })).toBeVisible();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: candidate.name });
  await expect(panel.getByRole("list", { name: "Tags" }).getByText(name)).toBeVisible();
}

test("sifts, moves, rejects, notes, tags and mentions without a mouse", async ({ pageOf }) => {
  const page = await pageOf("Ada");
  const title = `Canteen cook ${newWord()}`;
  const posting = await newPosting(page, title);
  const candidates = given.map((name) => newCandidate(name));
  for (const candidate of candidates) await applyBy(page.request, posting.slug, candidate);
  await page.goto("/dashboard");
  await expectHydrated(page);

  await openFromPalette(page, title);
  await expect(columnOf(page, "Applied")).toBeVisible();
  await sift(page, candidates);

  const [first, second, ...others] = candidates as [Candidate, Candidate, ...Candidate[]];
  await moveFocused(page, first, "Screening");
  // Back from the column that the card went to.
  await page.keyboard.press("h");
  await expect(cardOf(page, "Applied", second)).toBeFocused();
  await moveFocused(page, second, "Interview");
  await page.keyboard.press("h");
  await expect(cardOf(page, "Screening", first)).toBeFocused();
  await page.keyboard.press("h");
  await rejectMany(page, others);
  for (const { email } of others)
    expect((await listMails(email)).map(({ subject }) => subject)).not.toContainEqual(
      expect.stringMatching(/^Your application:/),
    );

  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  const remaining = page.locator("[data-card] button:focus");
  await expect(remaining).toHaveCount(1);
  const current = ((await remaining.textContent()) ?? "").includes(second.name) ? second : first;
  await note(page, current);
  await tag(page, current, `shortlist ${newWord()}`);
});
