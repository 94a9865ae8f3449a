import { expectNoSeriousFinding } from "./axe";
import { test } from "./fixtures";
import { expectHydrated } from "./hydration";
import { screens } from "./screens";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    for (const screen of screens) {
      test(screen.name, async ({ pageOf, story }) => {
        const page = await pageOf(screen.as, { colorScheme, reducedMotion: "reduce" });
        await page.goto(screen.path(story));
        await expectHydrated(page);
        await screen.before?.(page);
        await expectNoSeriousFinding(page);
      });
    }
  });
}
