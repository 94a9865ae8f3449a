import { newCandidate } from "./candidates";
import { cvFile } from "./cv";
import { expect, statusOf, test } from "./fixtures";
import { linkIn, receivedMail } from "./mailbox";

test.use({ javaScriptEnabled: false });

test("the list, narrowed by links and searched by a form", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Open positions", level: 1 })).toBeVisible();
  const facet = page
    .getByRole("navigation", { name: "Narrow the list" })
    .getByRole("region", { name: "Workplace" });
  await facet.getByRole("link", { name: /^Remote/ }).click();
  await expect(page).toHaveURL(/workplace=remote/);
  await expect(page.getByRole("link", { name: "Developer Advocate" })).toBeVisible();
  await expect(page.getByRole("link", { name: "School Cook" })).toHaveCount(0);

  await page.goto("/");
  await page.getByRole("searchbox").fill("postgres kafka");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Senior Backend Engineer", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: "Senior Backend Engineer", level: 1 })).toBeVisible();
  await expect(page.getByRole("complementary").getByText("£182,000 per year")).toBeVisible();
  await page.getByRole("link", { name: "Kafka", exact: true }).click();
  await expect(page).toHaveURL(/skill=Kafka/);
});

test("applying: what was typed and chosen survives an error; then correct and withdraw", async ({
  page,
  story,
}) => {
  const candidate = newCandidate("Chidi");
  await page.goto(`/jobs/${story.backendSlug}`);
  await page.getByRole("link", { name: "Apply for this job" }).first().click();
  await page.getByLabel("Full name").fill(candidate.name);
  await page.getByLabel("Phone number").fill("+44 7700 900123");
  await page.getByLabel("Message").fill("Nothing of this may be lost.");
  const file = await cvFile(candidate);
  await page.getByLabel("CV", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Send application" }).click();

  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary.getByRole("link")).toHaveCount(2);
  await expect(page.getByLabel("Full name")).toHaveValue(candidate.name);
  await expect(page.getByLabel("Phone number")).toHaveValue("+44 7700 900123");
  await expect(page.getByLabel("Message")).toHaveValue("Nothing of this may be lost.");
  await expect(page.getByRole("list", { name: "Files that we already have" })).toContainText(file.name);

  await page.getByLabel("E-mail address").fill(`mistyped.${candidate.email}`);
  await page.getByLabel(/^I agree that/).check();
  await page.getByRole("button", { name: "Send application" }).click();
  await expect(page).toHaveURL(/\/status\//);
  await expect(page.getByText(`mistyped.${candidate.email}`).first()).toBeVisible();
  await receivedMail(`mistyped.${candidate.email}`, /received your application/);

  const old = page.url();
  await page.getByText("Correct this address").click();
  await page.getByLabel("Right e-mail address").fill(candidate.email);
  await page.getByRole("button", { name: "Correct address" }).click();
  await expect(page.getByText("The address has been corrected")).toBeVisible();
  const mail = await receivedMail(candidate.email, /application/);
  expect(await statusOf(page.request, old)).toBe(404);

  await page.goto(linkIn(mail, /^\/status\//));
  await page.getByText("Withdraw my application").click();
  await page.getByRole("button", { name: "Withdraw application" }).click();
  await expect(page.getByText("You have withdrawn this application")).toBeVisible();
});
