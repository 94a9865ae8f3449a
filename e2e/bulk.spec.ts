import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, columnOf, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { listMails, receivedMail } from "./mailbox";
import { newWord } from "./words";

test.setTimeout(180_000);

// One's own bulk actions go along everywhere: each test is somebody else's.

const box = (page: Page, { name }: Candidate) => page.getByRole("checkbox", { name: `Select ${name}` });
const progress = (page: Page) => page.getByRole("region", { name: "Bulk actions" });

/** From the first to the last by a click with Shift. */
async function selectRange(page: Page, first: Candidate, last: Candidate): Promise<void> {
  await box(page, first).click();
  await box(page, last).click({ modifiers: ["Shift"] });
}

/** Asks to reject whoever is selected; ends with what will happen on the screen. */
async function askToReject(page: Page): Promise<void> {
  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: "Reject the selected" });
  await dialog.getByLabel("Reason").selectOption("skills");
  await expect(dialog.getByRole("list", { name: "What will happen" })).toBeVisible();
}

test("rejects a range with a mail, takes it back before anybody hears of it, and does it again", async ({
  pageOf,
  request,
}) => {
  const page = await pageOf("Karim");
  const { id, slug } = await newPosting(page, `Canteen cook ${newWord()}`);
  const people = ["Abeni", "Bruna", "Cecil", "Dagny"].map(newCandidate);
  for (const person of people) await applyBy(request, slug, person);
  const [first, second, third, last] = people as [Candidate, Candidate, Candidate, Candidate];

  await openBoard(page, id);
  await selectRange(page, first, third);
  const bar = page.getByRole("region", { name: "Selected applications" });
  await expect(bar.getByText("3 selected")).toBeVisible();
  await askToReject(page);
  const dialog = page.getByRole("dialog");
  await expect(
    dialog.getByText(new Intl.ListFormat("en").format([first.name, second.name, third.name])),
  ).toBeVisible();
  await dialog.getByText(`${first.name}: Your application`).click();
  await expect(dialog.getByText(`Hello ${first.name},`)).toBeVisible();
  await dialog.getByRole("button", { name: "Reject 3" }).click();

  await expect(progress(page).getByText("Rejected 3 applications")).toBeVisible({ timeout: 60_000 });
  await expect(columnOf(page, "Applied").getByRole("listitem")).toHaveCount(1);
  await expect(cardOf(page, "Applied", last)).toBeVisible();

  // It goes along to another page, and can be taken back there.
  await page.getByRole("link", { name: "Team", exact: true }).click();
  await page.waitForURL(/[/]team$/);
  await progress(page).getByRole("button", { name: "Undo" }).click();
  await expect(progress(page).getByText("Undone: 3 applications are as before")).toBeVisible({
    timeout: 60_000,
  });
  await openBoard(page, id);
  await expect(columnOf(page, "Applied").getByRole("listitem")).toHaveCount(4);

  await selectRange(page, first, second);
  await askToReject(page);
  await page.getByRole("dialog").getByRole("button", { name: "Reject 2" }).click();
  await progress(page).getByRole("button", { name: "Send now" }).click({ timeout: 60_000 });
  for (const person of [first, second]) {
    const mail = await receivedMail(person.email, /^Your application/);
    expect(mail.text).toContain(`Hello ${person.name},`);
  }
  const rejections = async ({ email }: Candidate) =>
    (await listMails(email)).filter((mail) => /We have decided to go on/.test(mail.text)).length;
  expect(await Promise.all(people.map(rejections))).toEqual([1, 1, 0, 0]);
});

test("takes all that match, from the keyboard, and closes a posting by answering whoever waits", async ({
  pageOf,
  request,
}) => {
  const page = await pageOf("Ada");
  const { id, slug } = await newPosting(page, `Canteen cook ${newWord()}`);
  const people = ["Edda", "Farid", "Gitte"].map(newCandidate);
  for (const person of people) await applyBy(request, slug, person);
  const [first, second] = people as [Candidate, Candidate];

  await openBoard(page, id);
  await cardOf(page, "Applied", first).focus();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await expect(cardOf(page, "Applied", second)).toBeFocused();
  await page.keyboard.press("Shift+X");
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.getByRole("button", { name: "Select all 3 that match" }).click();
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: "Move the selected" });
  await dialog.getByLabel("To stage").selectOption("Screening");
  await dialog.getByRole("button", { name: "Move 3" }).click();
  await expect(columnOf(page, "Screening").getByRole("listitem")).toHaveCount(3, { timeout: 60_000 });

  await page.goto(`/dashboard/postings/${id}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Close" }).click();
  const closing = page.getByRole("dialog", { name: /^Close/ });
  await expect(closing.getByText("3 applicants have no answer yet.")).toBeVisible();
  await closing.getByRole("button", { name: "Answer 3 and close" }).click();
  await expect(progress(page).getByText("Rejected 3 applications")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Closed", { exact: true }).first()).toBeVisible();
});
