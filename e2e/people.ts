import { expect, type Page } from "@playwright/test";

/** The demo issuer's people by their first names: scripts/demo/people.ts. */
export type Person = "Ada" | "Rosa" | "Karim" | "Hanna" | "Marcus" | "Ines" | "Tomasz" | "Cleo";

/** Walks the real OpenID Connect flow: our sign-in page, the issuer's page, back to `path`. */
export async function signIn(page: Page, person: Person, path = "/dashboard"): Promise<void> {
  await page.goto(`/sign-in?return=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: /^Sign in with/ }).click();
  await page.getByRole("button", { name: new RegExp(`^${person} `) }).click();
  await page.waitForURL((url) => url.pathname + url.search === path);
}

/** The same flow for somebody whom nobody has heard of. */
export async function signInAsNew(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole("button", { name: /^Sign in with/ }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Sign in as somebody new" }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Account of/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await expect(page.getByRole("heading", { name: "Open positions", level: 1 })).toBeVisible();
}
