import type { Page, Route } from "@playwright/test";
import { newPosting } from "./adverts";
import { cardOf, moveTo, openBoard } from "./board";
import { applyBy, newCandidate } from "./candidates";
import type { Candidate } from "./cv";
import { expect, test } from "./fixtures";
import { newWord } from "./words";

test.describe("two recruiters at one board", () => {
  let rosa: Page;
  let karim: Page;
  let candidate: Candidate;
  let slug: string;

  test.beforeEach(async ({ pageOf }) => {
    rosa = await pageOf("Rosa");
    karim = await pageOf("Karim");
    candidate = newCandidate("Dilnoza");
    const posting = await newPosting(rosa, `Canteen cook ${newWord()}`);
    slug = posting.slug;
    await applyBy(karim.request, slug, candidate);
    for (const page of [rosa, karim]) {
      await openBoard(page, posting.id);
      await expect(cardOf(page, "Applied", candidate)).toBeVisible();
    }
  });

  test("a move of one is seen by the other without a reload", async () => {
    await moveTo(rosa, candidate, "Interview");
    await expect(cardOf(karim, "Interview", candidate)).toBeVisible();
    await expect(cardOf(karim, "Applied", candidate)).toHaveCount(0);
  });

  test("a new application appears without a reload", async ({ request }) => {
    const other = newCandidate("Elodie");
    await applyBy(request, slug, other);
    await expect(cardOf(karim, "Applied", other)).toBeVisible();
  });

  test("of two who move the same card one wins, and the other is told", async () => {
    // Rosa's move is on its way when Karim's arrives: it is held back, so that it surely is the later one.
    let late: Route | undefined;
    await rosa.route(/\/pipeline/, async (route) => {
      if (!route.request().headers()["next-action"]) return route.fallback();
      late = route;
    });
    await moveTo(rosa, candidate, "Offer");
    await expect(cardOf(rosa, "Offer", candidate)).toBeVisible();
    await expect.poll(() => late !== undefined).toBe(true);

    await moveTo(karim, candidate, "Screening");
    await expect(karim.getByText(`Moved ${candidate.name} to Screening`)).toBeVisible();
    await late?.continue();

    await expect(rosa.getByText(`${candidate.name} was not moved`)).toBeVisible();
    await expect(rosa.getByText(`Karim Haddad moved ${candidate.name} to Screening`)).toBeVisible();
    for (const page of [rosa, karim]) {
      await expect(cardOf(page, "Screening", candidate)).toBeVisible();
      await expect(cardOf(page, "Offer", candidate)).toHaveCount(0);
    }
  });
});
