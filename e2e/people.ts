import { expect, type Page } from "@playwright/test";

/** Walks the real OpenID Connect flow: our sign-in page, the issuer's page, back to `path`. */
export async function signIn(page: Page, name: string, path = "/dashboard"): Promise<void> {
  await page.goto(`/sign-in?return=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: /^Sign in with/ }).click();
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.waitForURL((url) => url.pathname === path);
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/(\?.*)?$/);
}
