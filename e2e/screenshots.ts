import { rmSync } from "node:fs";
import { test } from "./fixtures";
import { openScreen, screens } from "./screens";

const sizes = [
  { width: 1440, height: 900, isMobile: false, hasTouch: false },
  { width: 768, height: 1024, isMobile: true, hasTouch: true },
  { width: 375, height: 812, isMobile: true, hasTouch: true },
];

for (const screen of screens) {
  test(screen.name, async ({ pageOf, story }) => {
    test.setTimeout(300_000);
    rmSync(`screenshots/${screen.name}`, { recursive: true, force: true });
    for (const { width, height, isMobile, hasTouch } of sizes) {
      const viewport = { width, height };
      const page = await pageOf(screen.as, { viewport, isMobile, hasTouch, reducedMotion: "reduce" });
      await openScreen(page, screen, story);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({
          path: `screenshots/${screen.name}/${width}-${colorScheme}.png`,
          fullPage: true,
          animations: "disabled",
          caret: "hide",
          timeout: 90_000,
        });
      }
    }
  });
}
