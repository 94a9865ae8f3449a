import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, columnOf, moveByKeyboard, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import { expect, test } from "./fixtures";
import { expectHydrated } from "./hydration";
import { newWord } from "./words";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search or do something" });
const keysDialog = (page: Page) => page.getByRole("dialog", { name: "Keys on this screen" });

/** Opens the palette, types, and takes the option by its name without a mouse. */
async function choose(page: Page, typed: string, option: string | RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.type(typed);
  const wanted = palette(page).getByRole("option", { name: option }).first();
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 12 && (await wanted.getAttribute("aria-selected")) !== "true"; step += 1)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toHaveCount(0);
}

test("finds people, pages and deeds in the palette, without a mouse", async ({ pageOf }) => {
  const page = await pageOf("Rosa");
  const title = `Canteen cook ${newWord()}`;
  const posting = await newPosting(page, title);
  const candidate = newCandidate("Amara");
  await applyBy(page.request, posting.slug, candidate);

  await page.goto("/dashboard");
  await expectHydrated(page);
  const [given = "", family = ""] = candidate.name.split(" ");
  await choose(
    page,
    `${family.toLowerCase()} ${given.slice(0, 3).toLowerCase()}`,
    new RegExp(candidate.name),
  );
  await page.waitForURL(/\/dashboard\/applications\//);
  await expect(page.getByRole("heading", { name: candidate.name, level: 1 })).toBeVisible();

  await choose(page, "move interview", `Move ${candidate.name} to Interview`);
  await expect(page.getByText("Moved to Interview")).toBeVisible();
  await choose(page, "reject", `Reject ${candidate.name}`);
  await expect(page.getByRole("dialog", { name: `Reject ${candidate.name}` })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await choose(page, title.toLowerCase(), new RegExp(`^${title}`));
  await page.waitForURL(new RegExp(`/dashboard/postings/${posting.id}/pipeline`));
  await choose(page, "mail templ", "Mail templates");
  await page.waitForURL(/\/dashboard\/settings\/mail-templates/);

  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("option", { name: new RegExp(candidate.name) })).toBeVisible();
  await page.keyboard.type("zzzzqqqq");
  await expect(palette(page).getByText("Nothing fits “zzzzqqqq”.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
});

test("never finds what somebody may not see", async ({ pageOf }) => {
  const rosa = await pageOf("Rosa");
  const posting = await newPosting(rosa, `Canteen cook ${newWord()}`);
  const candidate = newCandidate("Amara");
  await applyBy(rosa.request, posting.slug, candidate);
  const ines = await pageOf("Ines");
  const answer = await ines.request.get(`/dashboard/palette?q=${encodeURIComponent(candidate.name)}`);
  expect(await answer.json()).toEqual({ postings: [], people: [] });
  const mine = await rosa.request.get(`/dashboard/palette?q=${encodeURIComponent(candidate.name)}`);
  expect(await mine.json()).toMatchObject({ people: [{ name: candidate.name }] });
});

test("goes everywhere with g, and says with ? which keys there are", async ({ pageOf }) => {
  const page = await pageOf("Rosa");
  await page.goto("/dashboard");
  await expectHydrated(page);
  for (const [letter, path] of [
    ["p", /\/dashboard\/postings$/],
    ["s", /\/dashboard\/settings\//],
    ["h", /\/dashboard$/],
  ] as const) {
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await page.waitForURL(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.keyboard.press("?");
  await expect(keysDialog(page).getByText("Go to Postings")).toBeVisible();
  await expect(keysDialog(page).getByText("Reject")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(keysDialog(page)).toHaveCount(0);

  // Typed into a field, letters are letters.
  await page.goto("/dashboard/postings");
  await expectHydrated(page);
  const search = page.getByRole("main").getByRole("searchbox").first();
  await search.focus();
  await page.keyboard.type("gh?");
  await expect(search).toHaveValue("gh?");
  await expect(keysDialog(page)).toHaveCount(0);
});

test("walks a board, reads, moves, rejects and notes without a mouse", async ({ pageOf }) => {
  const page = await pageOf("Rosa");
  const posting = await newPosting(page, `Canteen cook ${newWord()}`);
  const [first, second] = [newCandidate("Amara"), newCandidate("Bruno")];
  for (const candidate of [first, second]) await applyBy(page.request, posting.slug, candidate);
  await openBoard(page, posting.id);
  await expect(cardOf(page, "Applied", second)).toBeVisible();

  await page.keyboard.press("j");
  await expect(cardOf(page, "Applied", first)).toBeFocused();
  await page.keyboard.press("j");
  await expect(cardOf(page, "Applied", second)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: first.name });
  await expect(panel.getByRole("tab", { name: "CV" })).toBeVisible();
  await page.keyboard.press("c");
  await expect(panel.getByLabel("New note")).toBeFocused();
  await page.keyboard.type("Has cooked for two hundred.");
  await page.keyboard.press("Control+Enter");
  await expect(panel.getByRole("listitem").getByText("Has cooked for two hundred.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);

  await moveByKeyboard(page, first, "Applied", "Screening");
  await cardOf(page, "Applied", second).focus();
  await page.keyboard.press("?");
  for (const words of ["Next and previous card", "Move to another stage", "Write a note", "Go to Postings"])
    await expect(keysDialog(page).getByText(words)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keysDialog(page)).toHaveCount(0);
  await page.keyboard.press("r");
  const rejection = page.getByRole("dialog", { name: `Reject ${second.name}` });
  await expect(rejection).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rejection).toHaveCount(0);
  await expect(
    columnOf(page, "Applied").getByRole("button", { name: new RegExp(second.name) }),
  ).not.toHaveCount(0);
});
