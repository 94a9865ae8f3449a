import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { expectHydrated } from "./hydration";
import { newWord } from "./words";

/** The page of the one application on a posting; afterwards it listens to its people. */
async function openApplication(page: Page, postingId: string, { name }: Candidate): Promise<void> {
  await page.goto(`/dashboard/postings/${postingId}/pipeline?view=list`);
  const href = await page.getByRole("main").getByRole("link", { name }).first().getAttribute("href");
  await page.goto(href as string);
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  await expectHydrated(page);
}

const bell = (page: Page) =>
  page.getByRole("link", { name: /^Notifications/ }).and(page.getByRole("banner").getByRole("link"));

test.describe("people who hire together", () => {
  let rosa: Page;
  let karim: Page;
  let candidate: Candidate;
  let postingId: string;

  test.beforeEach(async ({ pageOf }) => {
    rosa = await pageOf("Rosa");
    candidate = newCandidate("Anahera");
    const posting = await newPosting(rosa, `Canteen cook ${newWord()}`);
    postingId = posting.id;
    await applyBy(rosa.request, posting.slug, candidate);
    await openApplication(rosa, postingId, candidate);
    karim = await pageOf("Karim");
  });

  test("somebody who is mentioned hears of it at once, and opens what was written", async () => {
    const listens = karim.waitForResponse((answer) => answer.url().includes("/notifications/live"));
    await karim.goto("/dashboard/notifications");
    await listens;
    const said = `what do you think of ${newWord()}?`;
    const note = rosa.getByRole("textbox", { name: "New note" });
    await note.fill("");
    await note.pressSequentially("@kar");
    const people = rosa.getByRole("listbox", { name: "People to mention" });
    await expect(people.getByRole("option", { name: "Karim Haddad" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await note.press("Enter");
    await note.pressSequentially(said);
    await note.press("Control+Enter");
    await expect(rosa.getByText(said)).toContainText("@Karim Haddad");

    await expect(bell(karim)).toHaveAccessibleName(/unread/);
    const told = karim.getByRole("link", {
      name: new RegExp(`mentioned you in a note on ${candidate.name}`),
    });
    await expect(told).toContainText("Unread");
    await told.click();
    await expect(karim.getByText(said)).toBeVisible();
    await karim.goto("/dashboard/notifications");
    await expect(told).not.toContainText("Unread");
  });

  test("a note that is changed says what it said before, and one that is deleted comes back", async () => {
    const note = rosa.getByRole("textbox", { name: "New note" });
    await note.fill("Strong CV");
    await note.press("Control+Enter");
    await rosa.getByRole("button", { name: "Edit", exact: true }).click();
    await rosa.getByRole("textbox", { name: "Change the note" }).fill("Very strong CV");
    await rosa.getByRole("button", { name: "Save note" }).click();
    await rosa.getByRole("button", { name: /^edited/ }).click();
    await expect(rosa.getByRole("dialog").getByText("Strong CV", { exact: true })).toBeVisible();
    await rosa.keyboard.press("Escape");
    await rosa.getByRole("button", { name: "Delete the note" }).click();
    await expect(rosa.getByText("Very strong CV")).toHaveCount(0);
    await rosa.getByRole("button", { name: "Undo" }).click();
    await expect(rosa.getByText("Very strong CV")).toBeVisible();
  });
});

test("whoever waits longer than promised stands in the queue, the longest first", async ({ pageOf }) => {
  const rosa = await pageOf("Rosa");
  await rosa.goto("/dashboard/overdue");
  await expect(rosa.getByRole("heading", { name: "Overdue answers", level: 1 })).toBeVisible();
  const rows = rosa
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: rosa.getByRole("button", { name: /^Write to/ }) });
  await expect(rows.first()).toContainText(/late/);
  await rows
    .first()
    .getByRole("button", { name: /^Write to/ })
    .click();
  await expect(rosa.getByRole("dialog")).toBeVisible();
});

test("an admin sees what a member holds before they leave", async ({ pageOf }) => {
  const admin = await pageOf("Ada");
  await admin.goto("/dashboard/settings/members");
  await admin.getByRole("button", { name: "Actions for Karim Haddad" }).click();
  await admin.getByRole("menuitem", { name: "Hand over work" }).click();
  const dialog = admin.getByRole("dialog");
  await expect(dialog.getByLabel(/open applications? owned$/)).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
});
