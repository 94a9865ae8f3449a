import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, moveTo, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import { expect, test } from "./fixtures";
import { listMails, receivedMail } from "./mailbox";
import { newWord } from "./words";

const stagesOf = (page: Page) => page.getByRole("list", { name: "Stages", exact: true });
const stageOf = (page: Page, name: string) => stagesOf(page).getByRole("listitem", { name, exact: true });
const headings = (page: Page) => stagesOf(page).getByRole("heading", { level: 3 });

async function openStages(page: Page, postingId: string): Promise<void> {
  await page.goto(`/dashboard/postings/${postingId}/stages`);
  await expect(stagesOf(page)).toBeVisible();
}

/** Lifts a stage, carries it one place up and puts it down, without a mouse. */
async function carryUp(page: Page, name: string): Promise<void> {
  const grip = page.getByRole("button", { name: `Drag stage “${name}”` });
  await grip.focus();
  await page.keyboard.press("Space");
  await expect(grip).toHaveAttribute("aria-pressed", "true");
  const said = page.getByText(/was moved over droppable area/);
  await expect(said).toBeAttached();
  const before = (await said.textContent()) ?? "";
  await page.keyboard.press("ArrowUp");
  await expect(said).not.toHaveText(before);
  await page.keyboard.press("Space");
}

async function merge(page: Page, name: string, into: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${name}` }).click();
  await page.getByRole("menuitem", { name: "Merge into another stage…" }).click();
  await page.getByLabel("Into", { exact: true }).selectOption({ label: into });
}

test.describe("the stages of a posting", () => {
  test("are added, renamed and put in order from the keyboard, and the board follows", async ({ pageOf }) => {
    const rosa = await pageOf("Rosa");
    const { id } = await newPosting(rosa, `Canteen cook ${newWord()}`);
    const board = await pageOf("Karim");
    await openBoard(board, id);
    await openStages(rosa, id);

    await rosa.getByRole("button", { name: "Add a stage" }).click();
    await rosa.getByLabel("Name", { exact: true }).fill("Trial day");
    await rosa.getByLabel("Candidates read").fill("Trial day");
    await rosa.getByRole("button", { name: "Add stage" }).click();
    await expect(headings(rosa)).toHaveText([/Applied/, /Screening/, /Interview/, /Offer/, /Trial day/]);
    await expect(board.getByRole("region", { name: /^Trial day, 0/ })).toBeVisible();

    await rosa.getByRole("button", { name: "Rename Trial day" }).click();
    await rosa.getByLabel("Name", { exact: true }).fill("Kitchen trial");
    await rosa.keyboard.press("Enter");
    await expect(stageOf(rosa, "Kitchen trial")).toContainText("Candidates read “Trial day”");

    await carryUp(rosa, "Kitchen trial");
    const order = [/Applied/, /Screening/, /Interview/, /Kitchen trial/, /Offer/];
    await expect(headings(rosa)).toHaveText(order);
    await rosa.reload();
    await expect(headings(rosa)).toHaveText(order);

    await rosa.getByRole("button", { name: "Add a stage" }).click();
    await rosa.getByLabel("Name", { exact: true }).fill("kitchen trial");
    await rosa.getByLabel("Candidates read").fill("Again");
    await rosa.getByRole("button", { name: "Add stage" }).click();
    await expect(rosa.getByRole("alert").filter({ hasText: "called" })).toContainText(
      "There is a stage called “kitchen trial” already.",
    );
  });

  test("are merged with the people in them, who come back when it is undone", async ({ pageOf, request }) => {
    const rosa = await pageOf("Rosa");
    const candidate = newCandidate("Emeka");
    const { id, slug } = await newPosting(rosa, `Canteen cook ${newWord()}`);
    const status = await applyBy(request, slug, candidate);
    await openBoard(rosa, id);
    await moveTo(rosa, candidate, "Screening");
    await expect(async () => {
      await openBoard(rosa, id);
      await expect(cardOf(rosa, "Screening", candidate)).toBeVisible({ timeout: 3_000 });
    }).toPass();

    await openStages(rosa, id);
    await merge(rosa, "Screening", "Interview");
    await expect(rosa.getByRole("dialog")).toContainText("1 application moves to “Interview”");
    await rosa.getByRole("button", { name: "Merge and move 1 application" }).click();
    await expect(headings(rosa)).toHaveText([/Applied/, /Interview/, /Offer/]);
    await expect(stageOf(rosa, "Interview")).toContainText("1 waiting");

    // The candidate reads nothing of it as long as it can be taken back.
    const page = await pageOf(null);
    await page.goto(status);
    await expect(page.getByRole("listitem").filter({ hasText: "In review" })).toBeVisible();

    await rosa.getByRole("button", { name: "Undo" }).click();
    await expect(headings(rosa)).toHaveText([/Applied/, /Screening/, /Interview/, /Offer/]);
    await expect(stageOf(rosa, "Screening")).toContainText("1 waiting");
  });

  test("are those of the hiring alone: an interviewer finds no such page", async ({ pageOf, story }) => {
    const ines = await pageOf("Ines");
    const answer = await ines.goto(`/dashboard/postings/${story.backendId}/stages`);
    expect(answer?.status()).toBe(404);
  });
});

test.describe("templates for stages", () => {
  test("are saved from a posting, changed, applied to another and deleted with an undo", async ({
    pageOf,
  }) => {
    const ada = await pageOf("Ada");
    const name = `Kitchen ${newWord()}`;
    const first = await newPosting(ada, `Canteen cook ${newWord()}`);
    const second = await newPosting(ada, `Canteen cook ${newWord()}`);

    await openStages(ada, first.id);
    await ada.getByRole("button", { name: "Save as template" }).click();
    await ada.getByLabel("Name of the template").fill(name);
    await ada.getByRole("button", { name: "Save template" }).click();
    await expect(ada.getByText(`Template “${name}” saved`)).toBeVisible();

    await ada.goto("/dashboard/settings/stage-templates");
    await ada.getByRole("button", { name: `Change ${name}` }).click();
    await ada.getByLabel("Name of stage 2").fill("Trial day");
    await ada.getByRole("button", { name: "Save template" }).click();
    const kept = ada.getByRole("listitem", { name, exact: true });
    await expect(kept).toContainText("Applied → Trial day → Interview → Offer");

    await openStages(ada, second.id);
    await ada.getByRole("button", { name: "Apply a template" }).click();
    await ada.getByLabel("Template", { exact: true }).selectOption({ label: name });
    await ada.getByRole("button", { name: "Apply template" }).click();
    await expect(headings(ada)).toHaveText([/Applied/, /Trial day/, /Interview/, /Offer/]);

    await ada.goto("/dashboard/settings/stage-templates");
    await ada.getByRole("button", { name: `Delete ${name}` }).click();
    await expect(kept).toHaveCount(0);
    await ada.getByRole("button", { name: "Undo" }).click();
    await expect(kept).toBeVisible();
    await ada.getByRole("button", { name: `Delete ${name}` }).click();
    await expect(kept).toHaveCount(0);
  });
});

test.describe("what a stage does by itself", () => {
  test("mails and tags whoever enters, when the move can no longer be undone", async ({
    pageOf,
    request,
  }) => {
    test.slow();
    const rosa = await pageOf("Rosa");
    const candidate = newCandidate("Njambi");
    const tag = `Kitchen ${newWord()}`;
    const { id, slug } = await newPosting(rosa, `Canteen cook ${newWord()}`);
    await applyBy(request, slug, candidate);

    await openStages(rosa, id);
    const screening = stageOf(rosa, "Screening");
    await screening.getByRole("button", { name: "Add an automation to Screening" }).click();
    await rosa.getByLabel("Subject").fill("We read it: {{first_name}}");
    await rosa.getByRole("textbox", { name: "Text" }).fill("Hello {{candidate_name}},\n\n{{sender_name}}");
    await rosa.getByRole("button", { name: "Add automation" }).click();
    await expect(rosa.getByText(/\{\{first_name\}\} cannot be filled in/)).toBeVisible();
    await rosa.getByLabel("Subject").fill("We are reading it: {{posting_title}}");
    await rosa.getByRole("button", { name: "Add automation" }).click();
    await expect(screening).toContainText("Send the mail “We are reading it");

    await screening.getByRole("button", { name: "Add an automation to Screening" }).click();
    await rosa.getByLabel("Do what").selectOption({ label: "Add a tag" });
    await rosa.getByLabel("Tag", { exact: true }).fill(tag);
    await rosa.getByRole("button", { name: "Add automation" }).click();
    await expect(screening).toContainText(`Tag the candidate “${tag}”`);

    await openBoard(rosa, id);
    await moveTo(rosa, candidate, "Screening");
    await expect(cardOf(rosa, "Screening", candidate)).toBeVisible();
    expect((await listMails(candidate.email)).some(({ subject }) => /reading it/.test(subject))).toBe(false);

    const mail = await receivedMail(candidate.email, /^We are reading it: Canteen cook/);
    expect(mail.text).toContain(`Hello ${candidate.name}`);
    expect(mail.text).toContain("Rosa");
    await openStages(rosa, id);
    const log = rosa.getByRole("region", { name: "What automations did" });
    await expect(log.getByText("Done")).toHaveCount(2);
    await log.getByRole("link", { name: candidate.name }).first().click();
    await expect(rosa.getByText(tag).first()).toBeVisible();
    await expect(rosa.getByText(/did by itself: added a tag/)).toBeVisible();
  });

  test("does nothing for whoever has left the stage by then", async ({ pageOf, request }) => {
    test.slow();
    const rosa = await pageOf("Rosa");
    const candidate = newCandidate("Svetlana");
    const { id, slug } = await newPosting(rosa, `Canteen cook ${newWord()}`);
    await applyBy(request, slug, candidate);
    await openStages(rosa, id);
    await rosa.getByRole("button", { name: "Add an automation to Interview" }).click();
    await rosa.getByLabel("Do what").selectOption({ label: "Assign an owner" });
    await rosa.getByRole("button", { name: "Add automation" }).click();
    await expect(stageOf(rosa, "Interview")).toContainText("Make the recruiter of the team the owner");
    await openBoard(rosa, id);
    await moveTo(rosa, candidate, "Interview");
    await expect(cardOf(rosa, "Interview", candidate)).toBeVisible();
    await moveTo(rosa, candidate, "Applied");
    await expect(cardOf(rosa, "Applied", candidate)).toBeVisible();
    await openStages(rosa, id);
    const log = rosa.getByRole("region", { name: "What automations did" });
    await expect(log.getByText("The application had left the stage by then.")).toBeVisible({
      timeout: 60_000,
    });
  });
});
