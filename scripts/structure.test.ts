import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const run = promisify(execFile);

type Report = { summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] } };

async function cruise(folder: string, ...places: string[]): Promise<Report> {
  const config = join(root, ".dependency-cruiser.cjs");
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [bin, "--config", config, "--output-type", "json", ...places];
  const answer = await run(process.execPath, args, { cwd: folder, maxBuffer: 64e6 }).catch((error) => error);
  return JSON.parse(answer.stdout) as Report;
}

/** One planted file per rule that must not pass; what it imports is planted too. */
const planted: Record<string, Record<string, string>> = {
  "no-cycles": { "lib/a/one.ts": `import "./two";`, "lib/a/two.ts": `import "./one";` },
  "nothing-imports-app": { "lib/b/one.ts": `import "../../app/page";`, "app/page.tsx": "export {};" },
  "lib-is-below-components": {
    "lib/c/one.ts": `import "../../components/x/x";`,
    "components/x/x.tsx": "export {};",
  },
  "plumbing-knows-no-noun": {
    "lib/mail/one.ts": `import "../postings/rules";`,
    "lib/postings/rules.ts": "export {};",
  },
  "ui-knows-no-domain": { "components/ui/one.tsx": `import "../x/x";` },
  "components-see-the-public-face": {
    "components/y/y.tsx": `import "../../lib/postings/queries";`,
    "lib/postings/queries.ts": "export {};",
  },
  "database-behind-lib": { "app/door.tsx": `import "../lib/db";`, "lib/db.ts": "export {};" },
  "only-db-ts-opens-prisma": {
    "lib/d/one.ts": `import "../../prisma/generated/client";`,
    "prisma/generated/client.ts": "export {};",
  },
  "domain-knows-no-framework": { "lib/e/one.ts": `import "next/cache";` },
  "pure-stays-pure": { "lib/f/rules.ts": `import "../db";` },
  "only-auth-makes-actors": {
    "lib/postings/mints.ts": `import "../auth/mint";`,
    "lib/auth/mint.ts": "export {};",
  },
  "actions-are-for-the-screen": {
    "lib/http/one.ts": `import "../g/actions";`,
    "lib/g/actions.ts": "export {};",
  },
  "no-barrels": { "lib/h/one.ts": `import "./index";`, "lib/h/index.ts": "export {};" },
  "no-dumping-grounds": { "lib/i/one.ts": `import "./utils";`, "lib/i/utils.ts": "export {};" },
  "tests-stay-tests": { "lib/j/one.ts": `import "./one.test";`, "lib/j/one.test.ts": "export {};" },
  "a-verb-asks-the-policy": { "lib/k/move-thing.ts": "export {};" },
  "a-verb-records-its-event": { "lib/k/move-thing.ts": "export {};" },
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "structure-"));
  const files = Object.values(planted).flatMap(Object.entries);
  files.push(["tsconfig.json", `{"compilerOptions":{"module":"esnext","moduleResolution":"bundler"}}`]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("every layer rule bites on a planted violation", { timeout: 60_000 }, async () => {
  const report = await cruise(folder, "lib", "app", "components", "prisma");
  const bitten = new Set(report.summary.violations.map((violation) => violation.rule.name));
  expect([...bitten].sort()).toEqual(Object.keys(planted).sort());
});

it("sees the files of this tree: a green run over nothing proves nothing", { timeout: 120_000 }, async () => {
  const report = await cruise(root, "lib/auth", "lib/events");
  expect(report.summary.totalCruised).toBeGreaterThan(20);
});
