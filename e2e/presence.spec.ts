import type { Page } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, moveTo, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { newWord } from "./words";

const others = (page: Page) => page.getByRole("button", { name: /(other person is|others are) here$/ });

/** "Within a second or so", and some patience for a machine that has other things to do. */
const soon = { timeout: 5_000 };

test.describe("two people on one posting", () => {
  let rosa: Page;
  let karim: Page;
  let candidate: Candidate;
  let postingId: string;

  test.beforeEach(async ({ pageOf }) => {
    rosa = await pageOf("Rosa");
    karim = await pageOf("Karim");
    candidate = newCandidate("Dilnoza");
    const posting = await newPosting(rosa, `Canteen cook ${newWord()}`);
    postingId = posting.id;
    await applyBy(karim.request, posting.slug, candidate);
    await openBoard(rosa, postingId);
    await expect(cardOf(rosa, "Applied", candidate)).toBeVisible();
  });

  test("see each other come, read and go", async () => {
    await expect(others(rosa)).toHaveCount(0);
    await openBoard(karim, postingId);
    await expect(others(rosa)).toHaveAttribute("title", "Also here: Karim Haddad", soon);
    await expect(others(karim)).toHaveAttribute("title", /Rosa/, soon);

    await cardOf(karim, "Applied", candidate).click();
    await others(rosa).click();
    await expect(rosa.getByText(`reads ${candidate.name}`)).toBeVisible(soon);
    await rosa.keyboard.press("Escape");

    await karim.goto("/dashboard");
    await expect(others(rosa)).toHaveCount(0, soon);
  });

  test("see on the application's page who else reads it", async () => {
    await cardOf(rosa, "Applied", candidate).click();
    await rosa.getByRole("dialog").getByRole("link", { name: "Open the whole page" }).click();
    await expect(rosa.getByRole("heading", { name: candidate.name, level: 1 })).toBeVisible();
    await karim.goto(rosa.url());
    await others(rosa).click();
    await expect(rosa.getByText("reads this application too")).toBeVisible(soon);
  });

  test("see each other's moves on the board, in the list and on the application's page", async ({
    pageOf,
  }) => {
    await openBoard(karim, postingId);
    await moveTo(karim, candidate, "Screening");
    await expect(cardOf(rosa, "Screening", candidate)).toBeVisible(soon);

    const heard = rosa.waitForResponse((answer) => answer.url().includes("/api/live"));
    await rosa.goto(`/dashboard/postings/${postingId}/pipeline?view=list`);
    await heard;
    const row = rosa.getByRole("row", { name: new RegExp(candidate.name) });
    await expect(row.getByText("Screening")).toBeVisible();
    await moveTo(karim, candidate, "Offer");
    await expect(row.getByText("Offer")).toBeVisible(soon);

    const third = await pageOf("Rosa");
    const listens = third.waitForResponse((answer) => answer.url().includes("/api/live"));
    await cardOf(karim, "Offer", candidate).click();
    const link = karim.getByRole("dialog").getByRole("link", { name: "Open the whole page" });
    await third.goto((await link.getAttribute("href")) as string);
    await listens;
    await karim.keyboard.press("Escape");
    await moveTo(karim, candidate, "Interview");
    await expect(third.getByText(/moved the application from Offer to Interview/)).toBeVisible(soon);
  });

  test("lose nothing that happens while the connection is away", async () => {
    await openBoard(karim, postingId);
    await rosa.context().setOffline(true);
    await moveTo(karim, candidate, "Interview");
    await expect(cardOf(karim, "Interview", candidate)).toBeVisible();
    await rosa.context().setOffline(false);
    await expect(cardOf(rosa, "Interview", candidate)).toBeVisible({ timeout: 20_000 });
  });
});
