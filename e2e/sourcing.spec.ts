import { newPosting } from "./adverts";
import { newCandidate } from "./candidates";
import { cvFile } from "./cv";
import { expect, test } from "./fixtures";
import { linkIn, receivedMail } from "./mailbox";
import { newWord } from "./words";

test("CVs are imported, each with its own result, and nothing is made twice", async ({ pageOf }) => {
  const page = await pageOf("Rosa");
  const [one, other] = [newCandidate("Ben"), newCandidate("Cem")];
  const text = (name: string, words: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(words),
  });
  await page.goto("/dashboard/candidates/import");
  await page
    .getByLabel("CV files")
    .setInputFiles([
      await cvFile(one),
      text("second.txt", `${other.name}\nCook\nMobile: 07700 900 456`),
      text("empty.txt", "   "),
      { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 broken") },
    ]);
  const row = (name: string | RegExp) => page.getByRole("listitem").filter({ hasText: name });
  await expect(row(/\.pdf/).filter({ hasText: "Ready" })).toBeVisible();
  await expect(row("second.txt")).toContainText("No address found: type it");
  await expect(row("empty.txt")).toContainText("Not taken");
  await expect(row("broken.pdf")).toContainText("Unreadable: type it");
  await page.getByLabel("E-mail of second.txt").fill(other.email);
  await page.getByLabel("Why you may keep their data").selectOption("consent");
  await page.getByRole("button", { name: "Add 2 candidates" }).click();
  await expect(page.getByText("4 files, 0 ready, 2 added")).toBeVisible();
  await expect(page.getByRole("link", { name: `Open ${one.name}` })).toBeVisible();

  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/dashboard/candidates/import");
  await page.getByLabel("CV files").setInputFiles([await cvFile(one)]);
  await expect(row(/\.pdf/)).toContainText(`Duplicate of ${one.name}`);
  await expect(page.getByRole("button", { name: "Add the file to them" })).toBeVisible();
});

test("a member refers somebody, who is told, and sees the plain stage only", async ({ pageOf }) => {
  const rosa = await pageOf("Rosa");
  const title = `Canteen cook ${newWord()}`;
  const { id } = await newPosting(rosa, title);
  const page = await pageOf("Ines");
  await page.goto("/dashboard/referrals");
  await page.getByRole("link", { name: `Refer somebody for ${title}` }).click();
  await expect(page.getByRole("heading", { name: "Refer somebody", level: 1 })).toBeVisible();
  const candidate = newCandidate("Dora");
  await page.getByLabel("Name").fill(candidate.name);
  await page.getByLabel("E-mail").fill(candidate.email);
  await page.getByRole("button", { name: "Refer them" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Say in a sentence" })).toBeVisible();
  await page.getByLabel("Why they would fit").fill("She cooks for 180 children every day.");
  await page.getByRole("button", { name: "Refer them" }).click();
  await page.waitForURL(/\/dashboard\/referrals$/);
  await expect(page.getByRole("row", { name: candidate.name })).toContainText("Received");
  const mail = await receivedMail(candidate.email, /has recommended you/);
  const status = await pageOf(null);
  await status.goto(linkIn(mail, /^\/status\//));
  await expect(status.getByRole("heading", { name: title })).toBeVisible();
  await rosa.goto(`/dashboard/postings/${id}/pipeline`);
  await expect(rosa.getByText(candidate.name).first()).toBeVisible();
});

test("a tracking link is kept through applying without JavaScript, and counted", async ({
  pageOf,
  browser,
}) => {
  const page = await pageOf("Rosa");
  const { id, slug } = await newPosting(page, `Canteen cook ${newWord()}`);
  const panel = page.getByRole("region", { name: "Tracking links" });
  await page.goto(`/dashboard/postings/${id}`);
  await panel.getByLabel("New link for").fill("Village newsletter");
  await panel.getByRole("button", { name: "Make link" }).click();
  const address = panel.getByText(/\?via=[a-z0-9]+$/);
  await expect(address).toBeVisible();
  const link = new URL((await address.textContent()) as string);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    userAgent: "Mozilla/5.0 Firefox/145.0",
  });
  const visitor = await plain.newPage();
  await visitor.goto(link.pathname + link.search);
  await visitor.getByRole("link", { name: "Apply for this job" }).first().click();
  await visitor.waitForURL((url) => url.pathname === `/jobs/${slug}/apply` && url.search === link.search);
  const candidate = newCandidate("Emil");
  await visitor.getByLabel("Name", { exact: false }).first().fill(candidate.name);
  await visitor.getByLabel("E-mail", { exact: false }).first().fill(candidate.email);
  await visitor.getByRole("button", { name: "Send application" }).click();
  // An error loses nothing, the link included.
  await visitor.getByLabel("CV", { exact: true }).setInputFiles(await cvFile(candidate));
  await visitor.getByRole("checkbox").first().check();
  await visitor.getByRole("button", { name: "Send application" }).click();
  await visitor.waitForURL(/\/status\//);
  expect(await plain.cookies()).toEqual([]);
  await plain.close();

  await expect(async () => {
    await page.reload();
    await expect(panel).toContainText("1 visit");
  }).toPass({ timeout: 30_000 });
  await panel.getByRole("link", { name: "1 application" }).click();
  await page.waitForURL(/source=Village/);
  await expect(page.getByText(candidate.name).first()).toBeVisible();
});
