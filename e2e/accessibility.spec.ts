import { expectNoSeriousFinding, expectReadableColours } from "./axe";
import { test } from "./fixtures";
import { openScreen, screens } from "./screens";

for (const screen of screens) {
  test(screen.name, async ({ pageOf, story }) => {
    const page = await pageOf(screen.as, { colorScheme: "light", reducedMotion: "reduce" });
    await openScreen(page, screen, story);
    await expectNoSeriousFinding(page);
    // Nothing but the colours differs in the dark. Loaded again, because a page that switches keeps old ones until it is drawn.
    await page.emulateMedia({ colorScheme: "dark" });
    await openScreen(page, screen, story);
    await expectReadableColours(page);
  });
}
