import { expect, statusOf, test } from "./fixtures";
import type { Person } from "./people";
import type { Story } from "./story";

type Role = "admin" | "recruiter" | "hiring-manager" | "interviewer" | "candidate";
const people: [Person, Role][] = [
  ["Ada", "admin"],
  ["Rosa", "recruiter"],
  ["Hanna", "hiring-manager"],
  ["Ines", "interviewer"],
  ["Cleo", "candidate"],
];

const staff: Role[] = ["admin", "recruiter", "hiring-manager", "interviewer"];
const hiring: Role[] = ["admin", "recruiter", "hiring-manager"];
const recruiting: Role[] = ["admin", "recruiter"];

/** PRODUCT.md, "Who may do what", seen from the browser. Hanna and Ines are on the team of backend, not of cook. */
const pages: { path: (story: Story) => string; for: Role[] }[] = [
  { path: () => "/", for: [...staff, "candidate"] },
  { path: () => "/me", for: [...staff, "candidate"] },
  { path: () => "/dashboard", for: staff },
  { path: () => "/dashboard/postings", for: staff },
  { path: () => "/dashboard/postings/new", for: hiring },
  { path: ({ backendId }) => `/dashboard/postings/${backendId}`, for: staff },
  { path: ({ backendId }) => `/dashboard/postings/${backendId}/pipeline`, for: staff },
  { path: ({ backendId }) => `/dashboard/postings/${backendId}/team`, for: staff },
  { path: ({ backendId }) => `/dashboard/postings/${backendId}/versions`, for: staff },
  // A hiring manager proposes drafts; what is published is changed by recruiters.
  { path: ({ backendId }) => `/dashboard/postings/${backendId}/edit`, for: recruiting },
  { path: ({ backendId }) => `/dashboard/postings/${backendId}/review`, for: recruiting },
  { path: ({ cookId }) => `/dashboard/postings/${cookId}`, for: recruiting },
  { path: ({ cookId }) => `/dashboard/postings/${cookId}/pipeline`, for: recruiting },
  { path: ({ cookId }) => `/dashboard/postings/${cookId}/team`, for: recruiting },
  { path: ({ cookId }) => `/dashboard/postings/${cookId}/versions`, for: recruiting },
  { path: ({ cookId }) => `/dashboard/postings/${cookId}/edit`, for: recruiting },
  { path: ({ applicationId }) => `/dashboard/applications/${applicationId}`, for: hiring },
  { path: () => "/dashboard/pools", for: recruiting },
  { path: () => "/dashboard/candidates/new", for: recruiting },
  { path: () => "/dashboard/candidates/import", for: recruiting },
  { path: () => "/dashboard/referrals", for: staff },
  { path: ({ backendId }) => `/dashboard/postings/${backendId}/refer`, for: staff },
  { path: () => "/dashboard/settings/mail-templates", for: recruiting },
  { path: () => "/dashboard/to-dos", for: staff },
  { path: () => "/dashboard/overdue", for: hiring },
  { path: () => "/dashboard/candidates", for: staff },
  { path: () => "/dashboard/notifications", for: staff },
  { path: () => "/dashboard/settings/notifications", for: staff },
  { path: () => "/dashboard/settings/tokens", for: staff },
  { path: () => "/dashboard/settings/companies", for: recruiting },
  { path: () => "/dashboard/settings/stage-templates", for: ["admin"] },
  { path: () => "/dashboard/settings/members", for: ["admin"] },
  { path: () => "/dashboard/settings/audit", for: ["admin"] },
];

for (const [person, role] of people) {
  test(`${role}: which pages there are`, async ({ pageOf, story }) => {
    const page = await pageOf(person);
    for (const { path, for: allowed } of pages) {
      const status = await statusOf(page.request, path(story));
      expect.soft(status, `${role} on ${path(story)}`).toBe(allowed.includes(role) ? 200 : 404);
    }
  });
}

test("a visitor is sent to sign in from every page of the dashboard", async ({ request, story }) => {
  for (const { path } of pages) {
    const wanted = path(story);
    if (wanted === "/") continue;
    const response = await request.get(wanted, { maxRedirects: 0, maxRetries: 2 });
    expect.soft(response.status(), wanted).toBe(307);
    expect.soft(response.headers().location, wanted).toContain("/sign-in?return=");
  }
});

test("the navigation shows only where one may go", async ({ pageOf }) => {
  const wanted: [Person, string[]][] = [
    [
      "Ada",
      [
        ...["My work", "Postings", "To-dos", "Overdue answers", "Candidates", "Talent pools", "Referrals"],
        ...["Notifications", "Members", "Mail templates", "Stage templates", "Companies", "API tokens"],
        "Audit trail",
      ],
    ],
    [
      "Rosa",
      [
        ...["My work", "Postings", "To-dos", "Overdue answers", "Candidates", "Talent pools", "Referrals"],
        ...["Notifications", "Mail templates", "Companies", "API tokens"],
      ],
    ],
    [
      "Hanna",
      [
        ...["My work", "Postings", "To-dos", "Overdue answers", "Candidates", "Referrals"],
        ...["Notifications", "API tokens"],
      ],
    ],
    ["Ines", ["My work", "Postings", "To-dos", "Candidates", "Referrals", "Notifications", "API tokens"]],
  ];
  for (const [person, labels] of wanted) {
    const page = await pageOf(person);
    await page.goto("/dashboard");
    const items = page.getByRole("navigation", { name: "Main" }).getByRole("listitem");
    await expect(items, person).toHaveText(labels);
  }
});

test("an interviewer reads the applications they interview, and cannot decide on them", async ({
  pageOf,
}) => {
  const page = await pageOf("Ines");
  await page.goto("/dashboard");
  await page.locator("main a[href*='/dashboard/applications/']").first().click();
  await expect(page.getByRole("heading", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Reject|Move to|Hire)/ })).toHaveCount(0);
});

test("another person's files are not given out", async ({ pageOf, story }) => {
  const recruiter = await pageOf("Rosa");
  await recruiter.goto(`/dashboard/applications/${story.applicationId}`);
  const file = await recruiter
    .getByRole("link", { name: /^Download/ })
    .first()
    .getAttribute("href");
  expect(await statusOf(recruiter.request, file as string)).toBe(200);
  for (const person of ["Marcus", "Cleo"] as const) {
    const other = await pageOf(person);
    expect(await statusOf(other.request, file as string), person).toBe(404);
  }
});
