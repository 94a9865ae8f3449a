import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { linkIn, mailPage, receivedMail } from "./mailbox";
import { newWord } from "./words";

/** A posting with one applicant, whose page is open before a recruiter. */
async function openApplicant(page: Page, request: APIRequestContext): Promise<Candidate> {
  const { id, slug } = await newPosting(page, `Cook ${newWord()}`);
  const candidate = newCandidate("Amara");
  await applyBy(request, slug, candidate);
  await page.goto(`/dashboard/postings/${id}/pipeline?view=list`);
  const href = await page.getByRole("link", { name: candidate.name }).first().getAttribute("href");
  const listens = page.waitForResponse((answer) => answer.url().includes("/api/live"));
  await page.goto(href as string);
  await expect(page.getByRole("heading", { name: candidate.name, level: 1 })).toBeVisible();
  await listens;
  return candidate;
}

const thread = (page: Page) => page.getByRole("region", { name: "Mail", exact: true });
const dialog = (page: Page) => page.getByRole("dialog", { name: /^Write to/ });

async function write(page: Page, subject: string, text: string): Promise<Locator> {
  await page.keyboard.press("e");
  await dialog(page).getByRole("textbox", { name: "Subject" }).fill(subject);
  await dialog(page).getByRole("textbox", { name: "Mail" }).fill(text);
  return dialog(page);
}

test("a mail is taken back, sent, answered by mail, and seen to arrive", async ({ pageOf, request }) => {
  test.slow();
  const page = await pageOf("Rosa");
  const candidate = await openApplicant(page, request);
  const form = await write(page, "A call?", "Hello {{candidate_name}}, {{shoe_size}}");
  await expect(form.getByText("{{shoe_size}} is not known here.")).toBeVisible();
  await form
    .getByRole("textbox", { name: "Mail" })
    .fill("Hello {{candidate_name}},\n\nwhen would a call suit you?");
  await form.getByRole("tab", { name: "Preview" }).click();
  await expect(form.getByText(`Hello ${candidate.name},`)).toBeVisible();
  await form.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(`The mail to ${candidate.name} was taken back`)).toBeVisible();
  await expect(thread(page).getByText("Taken back", { exact: true })).toBeVisible();

  await page.keyboard.press("e");
  await expect(form.getByRole("textbox", { name: "Mail" })).toHaveValue(/when would a call suit you/);
  await form.getByRole("button", { name: "Send", exact: true }).click();
  await thread(page).getByRole("button", { name: "Send now" }).click();
  const mail = await receivedMail(candidate.email, /^A call\?$/);
  expect(mail.text).toContain(`Hello ${candidate.name},`);

  const mailbox = await pageOf(null);
  await mailbox.goto(mailPage(mail));
  await mailbox.getByLabel("Reply").fill("Tuesday at ten, please.");
  await mailbox.getByRole("button", { name: "Send reply" }).click();
  await expect(mailbox.getByText("The reply has been sent.")).toBeVisible();
  await expect(thread(page).getByText("Tuesday at ten, please.")).toBeVisible();
  await expect(thread(page).getByText("What it answers to")).toBeVisible();
  await expect(thread(page).getByRole("button", { name: "Answer", exact: true })).toBeVisible();

  await mailbox.getByRole("button", { name: "Say that it was delivered" }).click();
  await expect(thread(page).getByText("Delivered", { exact: true })).toBeVisible();
  await mailbox.getByRole("button", { name: "Send it back as undeliverable" }).click();
  await expect(thread(page).getByText("There is no such address.")).toBeVisible();
});

test("a mail waits for its hour, and is taken back before it", async ({ pageOf, request }) => {
  const page = await pageOf("Rosa");
  await openApplicant(page, request);
  const form = await write(page, "Tomorrow", "We look forward to it.");
  await form.getByLabel("When it goes").selectOption("At a chosen time");
  await expect(form.getByText(/^In your time zone: /)).toBeVisible();
  await form.getByRole("button", { name: "Send at this time" }).click();
  await expect(thread(page).getByText(/^Goes on /)).toBeVisible();
  await thread(page).getByRole("button", { name: "Take back" }).click();
  await expect(thread(page).getByText("Taken back", { exact: true })).toBeVisible();
  await expect(thread(page).getByText(/^Goes on /)).toBeHidden();
});

test("a candidate writes on the status page, without JavaScript, and a recruiter sees it arrive", async ({
  pageOf,
  request,
}) => {
  const page = await pageOf("Rosa");
  const candidate = await openApplicant(page, request);
  const confirmation = await receivedMail(candidate.email, /received your application/);
  const status = await pageOf(null, { javaScriptEnabled: false });
  await status.goto(linkIn(confirmation, /^\/status\//));
  await status.getByLabel("Your message").fill("I have moved: my new address is in the CV.");
  await status.getByRole("button", { name: "Send message" }).click();
  await expect(status.getByText("Your message has arrived")).toBeVisible();
  await expect(status.getByText("I have moved: my new address is in the CV.")).toBeVisible();
  await expect(thread(page).getByText("I have moved: my new address is in the CV.")).toBeVisible();
});

test("a template is made, used, deleted and brought back", async ({ pageOf, request }) => {
  const page = await pageOf("Rosa");
  const candidate = await openApplicant(page, request);
  const address = page.url();
  const name = `Call ${newWord()}`;
  await page.goto("/dashboard/settings/mail-templates/new");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("textbox", { name: "Subject" }).fill("Shall we talk?");
  await page.getByRole("textbox", { name: "Text" }).pressSequentially("Hello {{cand");
  await expect(page.getByRole("option", { name: /candidate_name/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue("Hello {{candidate_name}}");
  await page.getByLabel("Look at it with a real applicant").fill(candidate.name);
  await page.getByRole("list", { name: "Applicants" }).getByRole("button").click();
  await expect(page.getByText(`Hello ${candidate.name}`, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Save template" }).click();
  await expect(page.getByText("The template is saved.")).toBeVisible();

  await page.goto(address);
  await page.getByRole("button", { name: "Write a mail" }).click();
  await dialog(page).getByLabel("Start from").selectOption(name);
  await expect(dialog(page).getByRole("textbox", { name: "Mail" })).toHaveValue(`Hello ${candidate.name}`);

  await page.goto("/dashboard/settings/mail-templates");
  await page.getByRole("button", { name: `Delete ${name}` }).click();
  await expect(page.getByRole("link", { name })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
});
