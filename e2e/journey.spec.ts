import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { acceptEverything, correctTitle, pasteAdvert, publish } from "./adverts";
import { cardOf, moveByKeyboard, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import { type Candidate, cvFile, cvSentence } from "./cv";
import { expect, test } from "./fixtures";
import { linkIn, receivedMail } from "./mailbox";
import { signIn } from "./people";
import { newWord } from "./words";

const advert = readFileSync("lib/adverts/examples/senior-backend-engineer.txt", "utf8");
const sections = ["Job description", "Requirements", "Soft skills"];
const subheadings = [
  // The advert has no space after the ampersand.
  /^Backend architecture &\s?APIs \(primary focus\)$/,
  "Frontend contributions",
  "Infrastructure contributions",
  "Security and reliability",
  "Cross-functional and process",
];
const facts: [string, RegExp][] = [
  ["Pay", /£182,000 per year/],
  ["Location", /Chilton, United Kingdom/],
  ["Contract", /Temporary to permanent/],
  ["Employment", /Full-time, more than 32 hours a week/],
  ["Working hours", /Regular/],
  ["Experience", /Senior/],
  ["Languages", /English/],
  ["Checks", /SC \(held, or able to get it\).*DV \(to be obtained later\)/],
];

async function findByWord(page: Page, word: string, title: string): Promise<string> {
  await page.goto("/");
  await page.getByRole("searchbox", { name: /Job title, skill/ }).fill(word);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: /^1 open position for/ })).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await page.waitForURL(/\/jobs\//);
  return new URL(page.url()).pathname.replace("/jobs/", "");
}

async function expectEveryFact(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("article").getByText("Markit").first()).toBeVisible();
  for (const [term, value] of facts) {
    const row = page.locator("dl > div").filter({ has: page.getByText(term, { exact: true }) });
    await expect(row, term).toContainText(value);
  }
  for (const heading of sections)
    await expect(page.getByRole("heading", { name: heading, level: 2 })).toBeVisible();
  for (const heading of subheadings)
    await expect(page.getByRole("heading", { name: heading, level: 3 })).toBeVisible();
  const texts = page.locator("article section").filter({
    has: page.getByRole("heading", { name: new RegExp(`^(${sections.join("|")})$`) }),
  });
  await expect(texts.getByRole("listitem")).toHaveCount(32);
  const skills = page
    .locator("article section")
    .filter({ has: page.getByRole("heading", { name: "Skills" }) });
  await expect(skills.last().getByRole("link")).toHaveCount(43);
  for (const skill of ["FastAPI", "PostgreSQL", "Next.js", "Terraform", "Amazon Web Services (AWS)"])
    await expect(skills.last().getByRole("link", { name: skill, exact: true })).toBeVisible();
}

async function expectMarkup(page: Page, title: string): Promise<void> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const markup = JSON.parse(text as string);
  expect(markup).toMatchObject({
    "@context": expect.stringMatching(/^https:\/\/schema\.org\/?$/),
    "@type": "JobPosting",
    title,
    datePosted: expect.stringMatching(/^\d{4}-\d{2}-\d{2}/),
    hiringOrganization: { "@type": "Organization", name: "Markit" },
    jobLocation: { "@type": "Place", address: { addressLocality: "Chilton", addressCountry: "GB" } },
    baseSalary: { currency: "GBP", value: { unitText: "YEAR" } },
    securityClearanceRequirement: "SC, DV",
    directApply: true,
  });
  expect([markup.employmentType].flat()).toEqual(["FULL_TIME", "TEMPORARY"]);
  expect(markup.jobLocationType).toBeUndefined();
  expect(markup.description.match(/<li>/g)).toHaveLength(32);
}

async function apply(page: Page, slug: string, candidate: Candidate): Promise<void> {
  await page.goto(`/jobs/${slug}`);
  await page.getByRole("link", { name: "Apply for this job" }).first().click();
  await page.getByLabel("Full name").fill(candidate.name);
  await page.getByLabel("E-mail address").fill(candidate.email);
  await page.getByLabel("CV", { exact: true }).setInputFiles(await cvFile(candidate));
  await page.getByLabel("Message").fill("I would like to work on queues.");
  await page.getByLabel(/^I agree that Markit/).check();
  await page.getByRole("button", { name: "Send application" }).click();
  await page.waitForURL(/\/status\//);
  await expect(page.getByText(candidate.email).first()).toBeVisible();
}

async function readApplication(page: Page, candidate: Candidate): Promise<void> {
  await cardOf(page, "Screening", candidate).click();
  await page.getByRole("dialog").getByRole("link", { name: "Open the whole page" }).click();
  await expect(page.getByRole("heading", { name: candidate.name, level: 1 })).toBeVisible();
  await expect(page.getByText(cvSentence)).toBeVisible();
  await expect(page.getByText("I would like to work on queues.")).toBeVisible();
  await expect(page.getByText(/Rosa Marín moved the application from Applied to Screening/)).toBeVisible();
  await expect(page.getByText(`${candidate.name} applied`)).toBeVisible();
}

async function rejectWithOwnWords(page: Page, candidate: Candidate, words: string): Promise<void> {
  await cardOf(page, "Applied", candidate).focus();
  await page.keyboard.press("r");
  const dialog = page.getByRole("dialog", { name: `Reject ${candidate.name}` });
  await dialog.getByLabel("Reason").selectOption({ index: 1 });
  await expect(dialog.getByLabel("Mail", { exact: true })).toHaveValue(new RegExp(candidate.name));
  await dialog.getByLabel("Mail", { exact: true }).fill(words);
  await dialog.getByRole("button", { name: "Reject and send the mail" }).click();
  await expect(page.getByText(`Rejected ${candidate.name}`)).toBeVisible();
  await expect(cardOf(page, "Applied", candidate)).toHaveCount(0);
}

async function hire(page: Page, candidate: Candidate): Promise<void> {
  await cardOf(page, "Screening", candidate).click();
  await page.getByRole("dialog").getByRole("button", { name: "Move to…" }).click();
  await page.getByRole("menuitem", { name: "Hire…" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: `Hire ${candidate.name}` })
    .click();
  await expect(page.getByText(`${candidate.name} is hired`)).toBeVisible();
}

async function newWindow(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test("from a pasted advert to a decision", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const word = newWord();
  const title = `Senior Backend Engineer ${word}`;
  const [first, second] = [newCandidate("Amara"), newCandidate("Bartosz")];
  const visitor = await newWindow(browser);

  await signIn(page, "Rosa", "/dashboard/postings");
  await page.getByRole("link", { name: "New posting" }).first().click();
  await pasteAdvert(page, advert);
  await correctTitle(page, title);
  await acceptEverything(page);
  const id = await publish(page);

  const slug = await findByWord(visitor, word, title);
  await expectEveryFact(visitor, title);
  await expectMarkup(visitor, title);
  await apply(visitor, slug, first);
  const mail = await receivedMail(first.email, /received your application/);
  expect(mail.text).toContain(first.name);
  await visitor.goto(linkIn(mail, /^\/status\//));
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(visitor.getByText("Received").first()).toBeVisible();
  await applyBy(visitor.request, slug, second);

  await openBoard(page, id);
  await expect(cardOf(page, "Applied", first)).toBeVisible();
  await moveByKeyboard(page, first, "Applied", "Screening");
  await page.reload();
  await expect(cardOf(page, "Screening", first)).toBeVisible();
  await readApplication(page, first);

  await openBoard(page, id);
  const words = `Hello ${second.name},\n\nwe have chosen somebody else. Your ledger work was ${word}.`;
  await rejectWithOwnWords(page, second, words);
  await hire(page, first);
  await visitor.reload();
  await expect(visitor.getByText("You have been chosen")).toBeVisible();
  const answer = await receivedMail(second.email, /Your application/);
  expect(answer.text).toContain(`Your ledger work was ${word}.`);
  await visitor.context().close();
});
