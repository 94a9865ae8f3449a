import { expectNoSeriousFinding } from "./axe";
import { expect, statusOf, test } from "./fixtures";
import { signInAsNew } from "./people";
import { newWord } from "./words";

test("invited, joined, disabled: the open session is dead at once", async ({ pageOf }) => {
  const word = newWord();
  const name = `Farhan ${word}`;
  const email = `farhan.${word}@mail.example`.toLowerCase();
  const admin = await pageOf("Ada");
  await admin.goto("/dashboard/settings/members");
  await admin.getByLabel("E-mail").fill(email);
  await admin.getByLabel("Role", { exact: true }).selectOption("Recruiter");
  await admin.getByRole("button", { name: "Make invitation link" }).click();
  const link = await admin.getByLabel("Invitation link").inputValue();
  await expect(admin.getByRole("listitem").filter({ hasText: email })).toContainText("Recruiter");

  const invited = await pageOf(null);
  await invited.goto(link);
  await expect(invited.getByRole("heading", { name: "Join as recruiter" })).toBeVisible();
  await expectNoSeriousFinding(invited);
  await invited.getByRole("link", { name: "Sign in to accept" }).click();
  await signInAsNew(invited, name, email);
  await invited.getByRole("button", { name: `Accept as ${name}` }).click();
  await invited.waitForURL(/\/dashboard$/);
  await invited.goto("/dashboard/postings");
  await expect(invited.getByRole("link", { name: "New posting" }).first()).toBeVisible();
  expect(await statusOf(invited.request, "/dashboard/settings/members")).toBe(404);

  const another = await pageOf("Cleo");
  await another.goto(link);
  await expect(another.getByRole("button", { name: /^Accept as/ })).toHaveCount(0);

  await admin.reload();
  await expect(admin.getByRole("row").filter({ hasText: email })).toContainText(name);
  await admin.getByRole("button", { name: `Actions for ${name}` }).click();
  await admin.getByRole("menuitem", { name: "Disable and sign out" }).click();
  await admin
    .getByRole("dialog")
    .getByRole("button", { name: /^Disable/ })
    .click();
  await expect(admin.getByText(`${name} is disabled and signed out`)).toBeVisible();

  expect(await statusOf(invited.request, "/dashboard/postings")).toBe(307);
  await invited.reload();
  await expect(invited).toHaveURL(/\/sign-in/);
  await signInAsNew(invited, name, email);
  await expect(invited).toHaveURL(/\/sign-in\?/);
  await expect(invited.getByText("This account has been disabled.")).toBeVisible();
});

test("a role that is changed holds from the next click on", async ({ pageOf }) => {
  const word = newWord();
  const [name, email] = [`Giulia ${word}`, `giulia.${word}@mail.example`.toLowerCase()];
  const admin = await pageOf("Ada");
  await admin.goto("/dashboard/settings/members");
  await admin.getByLabel("E-mail").fill(email);
  await admin.getByLabel("Role", { exact: true }).selectOption("Interviewer");
  await admin.getByRole("button", { name: "Make invitation link" }).click();
  const invited = await pageOf(null);
  await invited.goto(await admin.getByLabel("Invitation link").inputValue());
  await invited.getByRole("link", { name: "Sign in to accept" }).click();
  await signInAsNew(invited, name, email);
  await invited.getByRole("button", { name: `Accept as ${name}` }).click();
  await invited.waitForURL(/\/dashboard$/);
  expect(await statusOf(invited.request, "/dashboard/postings/new")).toBe(404);

  await admin.reload();
  await admin.getByLabel(`Role of ${name}`).selectOption("Recruiter");
  await expect(admin.getByText(`${name} is now recruiter`)).toBeVisible();
  expect(await statusOf(invited.request, "/dashboard/postings/new")).toBe(200);
});

test("the last admin stays", async ({ pageOf }) => {
  const admin = await pageOf("Ada");
  await admin.goto("/dashboard/settings/members");
  await admin.getByRole("button", { name: "Actions for Ada Lindqvist" }).click();
  await admin.getByRole("menuitem", { name: "Disable and sign out" }).click();
  await admin
    .getByRole("dialog")
    .getByRole("button", { name: /^Disable/ })
    .click();
  await expect(admin.getByText(/last admin|at least one admin|only admin/i)).toBeVisible();
  expect(await statusOf(admin.request, "/dashboard")).toBe(200);
});
