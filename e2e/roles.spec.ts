import { expect, test } from "@playwright/test";
import { signIn } from "./people";
import { postingId } from "./story";

type Expected = 200 | 404;

/** Who may open which page of the dashboard: PRODUCT.md's table, seen from the browser. */
const people = {
  Ada: "admin",
  Rosa: "recruiter",
  Hanna: "hiring-manager",
  Ines: "interviewer",
  Cleo: "candidate",
} as const;

const pages: { path: string; allowed: (typeof people)[keyof typeof people][] }[] = [
  { path: "/dashboard", allowed: ["admin", "recruiter", "hiring-manager", "interviewer"] },
  { path: "/dashboard/postings", allowed: ["admin", "recruiter", "hiring-manager", "interviewer"] },
  { path: "/dashboard/postings/new", allowed: ["admin", "recruiter", "hiring-manager"] },
  { path: "/dashboard/settings/members", allowed: ["admin"] },
  { path: "/dashboard/settings/audit", allowed: ["admin"] },
  { path: "/dashboard/settings/mail-templates", allowed: ["admin", "recruiter"] },
  { path: "/me", allowed: ["admin", "recruiter", "hiring-manager", "interviewer", "candidate"] },
];

for (const [name, role] of Object.entries(people)) {
  test(`${role}: every page of the dashboard`, async ({ page }) => {
    await signIn(page, name, "/me");
    for (const { path, allowed } of pages) {
      const expected: Expected = allowed.includes(role) ? 200 : 404;
      const response = await page.request.get(path);
      expect(response.status(), `${role} on ${path}`).toBe(expected);
    }
  });
}

test("a visitor is sent to sign in, and comes back to where they wanted to go", async ({ page }) => {
  await page.goto("/dashboard/postings?status=draft");
  await expect(page).toHaveURL(/\/sign-in\?return=/);
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("signing in never leads to another origin", async ({ page }) => {
  await page.goto("/sign-in?return=https%3A%2F%2Fevil.example%2Fx");
  await page.getByRole("button", { name: /^Sign in with/ }).click();
  await page.getByRole("button", { name: /Cleo/ }).click();
  await page.waitForURL((url) => url.pathname === "/");
  expect(new URL(page.url()).host).not.toContain("evil");
});

test("a posting of which one is not on the team does not exist for a hiring manager", async ({ page }) => {
  await signIn(page, "Rosa");
  const cookPosting = await postingId(page, "School Cook");
  const ownPosting = await postingId(page, "Senior Backend Engineer");
  await page.context().clearCookies();
  await signIn(page, "Hanna");
  for (const part of ["", "/pipeline", "/edit", "/review", "/versions", "/team"]) {
    expect((await page.request.get(`/dashboard/postings/${cookPosting}${part}`)).status(), part).toBe(404);
  }
  expect((await page.request.get(`/dashboard/postings/${ownPosting}/pipeline`)).status()).toBe(200);
});
