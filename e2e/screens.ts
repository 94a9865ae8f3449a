import { expect, type Page, type Response } from "@playwright/test";
import { expectHydrated } from "./hydration";
import type { Person } from "./people";
import type { Story } from "./story";

/** A screen in one of its states. */
export type Screen = {
  name: string;
  /** Who looks; null is a visitor. */
  as: Person | null;
  path: (story: Story) => string;
  /** What the address answers, when it is not 200. */
  status?: number;
  /** What is done before one looks: opens a dialog, waits for what comes later. */
  before?: (page: Page) => Promise<void>;
};

const main = (page: Page) => page.getByRole("main");

/** A CV is shown when its words are there, in whatever layout: those of a PDF lie above its picture. */
const showsCv = (page: Page) => expect(page.getByText(/skills/i).first()).toBeVisible();

export const publicScreens: Screen[] = [
  { name: "list", as: null, path: () => "/" },
  { name: "search", as: null, path: () => "/?q=engineer" },
  { name: "search-narrowed", as: null, path: () => "/?workplace=remote&employment=full-time" },
  { name: "search-empty", as: null, path: () => "/?q=zzzzqqqq" },
  { name: "posting", as: null, path: ({ backendSlug }) => `/jobs/${backendSlug}` },
  { name: "apply", as: null, path: ({ backendSlug }) => `/jobs/${backendSlug}/apply` },
  {
    name: "apply-errors",
    as: null,
    path: ({ backendSlug }) => `/jobs/${backendSlug}/apply`,
    before: async (page) => {
      await page.getByLabel("Full name").fill("Maximiliane Müller-Lüdenscheidt");
      await page.getByRole("button", { name: "Send application" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
    },
  },
  { name: "status", as: null, path: ({ statusPath }) => statusPath },
  { name: "status-ask", as: null, path: () => "/status" },
  { name: "status-ended", as: null, path: () => "/status/no-such-link", status: 404 },
  { name: "sign-in", as: null, path: () => "/sign-in" },
  { name: "not-found", as: null, path: () => "/jobs/no-such-posting", status: 404 },
  { name: "me", as: "Cleo", path: () => "/me" },
];

const part = (name: string) => (story: Story) => `/dashboard/postings/${story.backendId}${name}`;

export const postingScreens: Screen[] = [
  { name: "postings", as: "Rosa", path: () => "/dashboard/postings" },
  { name: "postings-none", as: "Rosa", path: () => "/dashboard/postings?q=zzzzqqqq" },
  { name: "new-posting", as: "Rosa", path: () => "/dashboard/postings/new" },
  { name: "overview", as: "Rosa", path: part("") },
  {
    name: "review",
    as: "Rosa",
    path: part("/review"),
    before: (page) => expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible(),
  },
  {
    name: "editor",
    as: "Rosa",
    path: part("/edit"),
    before: (page) => expect(page.getByLabel("Title", { exact: true })).toBeVisible(),
  },
  {
    name: "editor-draft",
    as: "Rosa",
    path: ({ draftId }) => `/dashboard/postings/${draftId}/edit`,
    before: (page) => expect(page.getByLabel("Title", { exact: true })).toBeVisible(),
  },
  { name: "versions", as: "Rosa", path: part("/versions") },
  { name: "team", as: "Rosa", path: part("/team") },
  { name: "stages", as: "Rosa", path: part("/stages") },
  {
    name: "stage-merge",
    as: "Rosa",
    path: part("/stages"),
    before: async (page) => {
      await page.getByRole("button", { name: "More for Screening" }).click();
      await page.getByRole("menuitem", { name: "Merge into another stage…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "automation",
    as: "Rosa",
    path: part("/stages"),
    before: async (page) => {
      await page.getByRole("button", { name: "Add an automation to Screening" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
];

const firstCard = (page: Page) => main(page).locator("[data-card]").first().getByRole("button").first();

export const hiringScreens: Screen[] = [
  { name: "home", as: "Rosa", path: () => "/dashboard" },
  { name: "home-interviewer", as: "Ines", path: () => "/dashboard" },
  { name: "board", as: "Rosa", path: part("/pipeline") },
  {
    name: "board-application",
    as: "Rosa",
    path: part("/pipeline"),
    before: async (page) => {
      await firstCard(page).click();
      await showsCv(page);
    },
  },
  {
    name: "board-reject",
    as: "Rosa",
    path: part("/pipeline"),
    before: async (page) => {
      await firstCard(page).focus();
      await page.keyboard.press("r");
      await expect(page.getByRole("dialog").getByLabel("Mail", { exact: true })).toBeVisible();
    },
  },
  {
    name: "board-keys",
    as: "Rosa",
    path: part("/pipeline"),
    before: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys on this screen" })).toBeVisible();
    },
  },
  { name: "applications", as: "Rosa", path: part("/pipeline?view=list") },
  {
    name: "application",
    as: "Rosa",
    path: ({ applicationId }) => `/dashboard/applications/${applicationId}`,
    before: showsCv,
  },
  {
    name: "application-mention",
    as: "Rosa",
    path: ({ applicationId }) => `/dashboard/applications/${applicationId}`,
    before: async (page) => {
      await page.getByRole("textbox", { name: "New note" }).pressSequentially("@k");
      await expect(page.getByRole("listbox", { name: "People to mention" })).toBeVisible();
    },
  },
  { name: "to-dos", as: "Rosa", path: () => "/dashboard/to-dos" },
  { name: "to-dos-none", as: "Ines", path: () => "/dashboard/to-dos" },
  { name: "overdue", as: "Rosa", path: () => "/dashboard/overdue" },
  { name: "notifications", as: "Rosa", path: () => "/dashboard/notifications" },
  { name: "notification-settings", as: "Rosa", path: () => "/dashboard/settings/notifications" },
  { name: "pools", as: "Rosa", path: () => "/dashboard/pools" },
  {
    name: "pool",
    as: "Rosa",
    path: () => "/dashboard/pools",
    before: async (page) => {
      await main(page)
        .getByRole("link", { name: /^Backend engineers for later/ })
        .click();
      await expect(page.getByRole("table", { name: /^Members of/ })).toBeVisible();
    },
  },
  { name: "candidates", as: "Rosa", path: () => "/dashboard/candidates?q=engineer" },
  { name: "candidates-none", as: "Rosa", path: () => "/dashboard/candidates?q=zzzzqqqq" },
  { name: "candidates-problem", as: "Rosa", path: () => "/dashboard/candidates?q=rust+OR" },
  {
    name: "candidates-tips",
    as: "Rosa",
    path: () => "/dashboard/candidates",
    before: async (page) => {
      await page.getByRole("button", { name: "Search tips" }).click();
      await expect(page.getByRole("dialog", { name: "Search tips" })).toBeVisible();
    },
  },
  {
    name: "candidate",
    as: "Rosa",
    path: ({ applicationId }) => `/dashboard/applications/${applicationId}`,
    before: async (page) => {
      await page.getByRole("link", { name: "All about this person" }).click();
      await expect(page.getByRole("region", { name: "Applications" })).toBeVisible();
    },
  },
  { name: "candidate-duplicates", as: "Rosa", path: () => "/dashboard/candidates/duplicates" },
  { name: "candidate-new", as: "Rosa", path: () => "/dashboard/candidates/new" },
  {
    name: "candidate-import",
    as: "Rosa",
    path: () => "/dashboard/candidates/import",
    before: async (page) => {
      const words = Buffer.from("Ada Nowak\nEngineer\nada.nowak@mail.example\n+44 7700 900123");
      const nothing = Buffer.from("Work history\nCook, since 2009");
      await page.getByLabel("CV files").setInputFiles([
        { name: "Ada Nowak.txt", mimeType: "text/plain", buffer: words },
        { name: "scan.txt", mimeType: "text/plain", buffer: nothing },
      ]);
      await expect(page.getByText("No address found: type it")).toBeVisible();
      await expect(page.getByText("Ready", { exact: true })).toBeVisible();
    },
  },
  { name: "referrals", as: "Ines", path: () => "/dashboard/referrals" },
  { name: "refer", as: "Ines", path: part("/refer") },
  { name: "members", as: "Ada", path: () => "/dashboard/settings/members" },
  {
    name: "hand-over",
    as: "Ada",
    path: () => "/dashboard/settings/members",
    before: async (page) => {
      await page.getByRole("button", { name: "Actions for Karim Haddad" }).click();
      await page.getByRole("menuitem", { name: "Hand over work" }).click();
      await expect(page.getByRole("dialog").getByLabel("Everything to")).toBeVisible();
    },
  },
  {
    name: "application-write",
    as: "Rosa",
    path: ({ applicationId }) => `/dashboard/applications/${applicationId}`,
    before: async (page) => {
      await page.getByRole("button", { name: /^(Write a mail|Answer)$/ }).click();
      await expect(page.getByRole("dialog").getByRole("textbox", { name: "Mail" })).toBeVisible();
    },
  },
  { name: "mail-templates", as: "Rosa", path: () => "/dashboard/settings/mail-templates" },
  { name: "mail-template-new", as: "Rosa", path: () => "/dashboard/settings/mail-templates/new" },
  { name: "audit", as: "Ada", path: () => "/dashboard/settings/audit" },
];

export const screens: Screen[] = [...publicScreens, ...postingScreens, ...hiringScreens];

/** Goes there, waits until it is alive, and does what brings the page into its state. */
export async function openScreen(page: Page, screen: Screen, story: Story): Promise<Response> {
  const response = await page.goto(screen.path(story));
  expect(response?.status()).toBe(screen.status ?? 200);
  await expectHydrated(page);
  await screen.before?.(page);
  return response as Response;
}
