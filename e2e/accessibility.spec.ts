import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./people";
import { postingId } from "./story";

async function expectNoSeriousFinding(page: Page, where: string) {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const words = serious.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(" | ")}`,
  );
  expect(words, where).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("the public pages", async ({ page }) => {
      await page.goto("/");
      await expectNoSeriousFinding(page, "list");
      await page.goto("/?q=engineer");
      await expectNoSeriousFinding(page, "search");
      await page.goto("/?q=zzzzqqqq");
      await expectNoSeriousFinding(page, "empty search");
      await page.goto("/?q=backend");
      await page
        .getByRole("link", { name: /Senior Backend Engineer/ })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Senior Backend Engineer/);
      await expectNoSeriousFinding(page, "posting");
      await page
        .getByRole("link", { name: /^Apply/ })
        .first()
        .click();
      await page.waitForURL(/\/apply/);
      await expectNoSeriousFinding(page, "apply");
      await page.goto("/sign-in");
      await expectNoSeriousFinding(page, "sign-in");
      await page.goto("/jobs/no-such-posting");
      await expectNoSeriousFinding(page, "not found");
      await page.goto("/status");
      await expectNoSeriousFinding(page, "status form");
    });

    test("the dashboard", async ({ page }) => {
      await signIn(page, "Ada");
      await expectNoSeriousFinding(page, "home");
      for (const path of [
        "postings",
        "postings/new",
        "settings/members",
        "settings/audit",
        "settings/mail-templates",
      ]) {
        await page.goto(`/dashboard/${path}`);
        await expectNoSeriousFinding(page, path);
      }
      const id = await postingId(page, "Senior Backend Engineer");
      for (const part of ["", "/review", "/edit", "/versions", "/team", "/pipeline", "/pipeline?view=list"]) {
        await page.goto(`/dashboard/postings/${id}${part}`);
        await expectNoSeriousFinding(page, `posting${part}`);
      }
      await page.goto(`/dashboard/postings/${id}/pipeline?view=list`);
      await page
        .locator("main")
        .getByRole("link", { name: /\w+ \w+/ })
        .filter({ hasNotText: "Board" })
        .last()
        .click();
      await page.waitForURL(/\/dashboard\/applications\//);
      await expectNoSeriousFinding(page, "application");
      await page.goto("/me");
      await expectNoSeriousFinding(page, "me");
    });
  });
}
