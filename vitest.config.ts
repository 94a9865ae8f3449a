import { defineConfig } from "vitest/config";

// A time zone with an odd offset, so that code which forgets about zones is found out.
process.env.TZ = "Asia/Kathmandu";

const workers = 2;
process.env.TEST_DATABASES = String(workers);

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{lib,scripts,prisma,components,app}/**/*.test.{ts,tsx}", "*.test.ts"],
    globalSetup: "scripts/db/test-databases.ts",
    setupFiles: "lib/testing/environment.ts",
    pool: "forks",
    maxWorkers: workers,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    reporters: process.env.CI ? ["default", "github-actions"] : ["default"],
  },
});
