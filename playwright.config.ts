import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const installed = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];

// `npm run e2e` starts the instance that these addresses belong to.
export default defineConfig({
  testDir: "e2e",
  // `npm run screenshots` goes through the same screens and takes pictures of them.
  testMatch: process.env.E2E_SCREENSHOTS ? "screenshots.ts" : "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // Patience for a slow machine; nothing waits for it otherwise.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    actionTimeout: 20_000,
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: installed.find((file) => file && existsSync(file)),
      args: [
        // Chromium's sandbox does not start as root, which is what most CI machines are.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
