import { newPosting } from "./adverts";
import { expect, statusOf, test } from "./fixtures";
import { expectNoProblems, watch, watchPolicy } from "./hydration";
import { signIn, signOut } from "./people";
import { openScreen, screens } from "./screens";
import { newWord } from "./words";

test.describe("comes alive under its own policy", () => {
  for (const screen of screens) {
    test(screen.name, async ({ pageOf, story }) => {
      const page = await pageOf(screen.as);
      const seen = watch(page);
      await watchPolicy(page, seen);
      const response = await openScreen(page, screen, story);
      const policy = response.headers()["content-security-policy"] ?? "";
      expect(policy).toContain("script-src 'self'");
      expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain("'unsafe-inline'");
      expectNoProblems(seen);
    });
  }
});

test("headers that every answer has", async ({ request }) => {
  for (const path of ["/", "/?q=nurse", "/sign-in", "/sitemap.xml", "/api/live", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBeTruthy();
    expect(headers["strict-transport-security"], path).toBeTruthy();
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
  expect((await request.get("/")).headers()["set-cookie"]).toBeUndefined();
});

test("what needs an account is never kept by a cache", async ({ pageOf, story }) => {
  const page = await pageOf("Rosa");
  for (const path of ["/dashboard", `/dashboard/applications/${story.applicationId}`]) {
    const { "cache-control": rule } = (await page.request.get(path)).headers();
    expect(rule, path).toContain("private");
    expect(rule, path).toContain("no-store");
  }
});

test("an unknown posting, application, status page or file is 404", async ({ pageOf, request }) => {
  const nobody = "00000000-0000-7000-8000-000000000000";
  for (const path of [
    "/jobs/no-such-posting",
    "/jobs/no-such-posting/apply",
    "/status/no-such-link",
    "/no-such-page",
  ])
    expect(await statusOf(request, path), path).toBe(404);
  const page = await pageOf("Rosa");
  const foreign = [
    `postings/${nobody}`,
    `postings/${nobody}/pipeline`,
    "postings/not-an-id",
    `applications/${nobody}`,
    `files/${nobody}`,
  ];
  for (const path of foreign) expect(await statusOf(page.request, `/dashboard/${path}`), path).toBe(404);
});

test("a closed posting is gone: 410 without markup, and in no list", async ({ pageOf, browser }) => {
  const page = await pageOf("Rosa");
  const word = newWord();
  const { slug } = await newPosting(page, `Kitchen lead ${word}`);
  const visitor = await (await browser.newContext()).newPage();
  const sitemap = async () => (await visitor.request.get("/sitemap.xml")).text();
  expect((await visitor.goto(`/jobs/${slug}`))?.status()).toBe(200);
  await expect(visitor.locator('script[type="application/ld+json"]')).toHaveCount(1);
  await expect.poll(sitemap).toContain(slug);

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Close" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close posting" }).click();
  await expect(page.getByText("Posting closed")).toBeVisible();

  await expect.poll(async () => (await visitor.goto(`/jobs/${slug}`))?.status()).toBe(410);
  await expect(visitor.getByText("This position is closed")).toBeVisible();
  await expect(visitor.locator('script[type="application/ld+json"]')).toHaveCount(0);
  await expect.poll(sitemap).not.toContain(slug);
  await visitor.goto(`/?q=${word}`);
  await expect(visitor.getByRole("link", { name: new RegExp(word) })).toHaveCount(0);
  await visitor.goto("/");
  await expect(visitor.getByRole("link", { name: new RegExp(word) })).toHaveCount(0);
  await visitor.context().close();
});

test("signing out ends the session: the old cookie is worth nothing", async ({ page, browser }) => {
  await signIn(page, "Tomasz");
  const storageState = await page.context().storageState();
  await signOut(page);
  const thief = await browser.newContext({ storageState });
  expect(await statusOf(thief.request, "/dashboard")).toBe(307);
  const stolen = await thief.newPage();
  await stolen.goto("/dashboard");
  await expect(stolen).toHaveURL(/\/sign-in\?return=/);
  await thief.close();
});

test("nobody is signed out by another site", async ({ pageOf }) => {
  const page = await pageOf("Karim");
  const answer = await page.request.post("/sign-out", {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
  });
  expect(answer.status()).toBe(403);
  expect(await statusOf(page.request, "/dashboard")).toBe(200);
});

test.describe("the way back after signing in", () => {
  const elsewhere = ["https://evil.example/x", "//evil.example", "/\\evil.example", "javascript:alert(1)"];
  for (const wanted of elsewhere) {
    test(`never leads to ${wanted}`, async ({ page, baseURL }) => {
      await page.goto(`/sign-in?return=${encodeURIComponent(wanted)}`);
      await page.getByRole("button", { name: /^Sign in with/ }).click();
      await page.getByRole("button", { name: /^Cleo / }).click();
      await page.waitForURL((url) => url.origin === new URL(baseURL as string).origin);
      expect(new URL(page.url()).pathname).toBe("/");
    });
  }

  test("leads to the very page that one wanted", async ({ page, story }) => {
    const wanted = `/dashboard/postings/${story.backendId}/pipeline?view=list&order=newest`;
    await page.goto(wanted);
    await expect(page).toHaveURL(/\/sign-in\?return=/);
    await page.getByRole("button", { name: /^Sign in with/ }).click();
    await page.getByRole("button", { name: /^Rosa / }).click();
    await page.waitForURL(
      (url) => url.pathname + url.search === wanted || url.pathname === new URL(wanted, url).pathname,
    );
    await expect(page.getByRole("heading", { name: "Senior Backend Engineer", level: 1 })).toBeVisible();
  });
});
