import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { ensureBuild, sourceHash } from "../scripts/processes/build";
import { configure, openDatabase } from "./database";
import { measureScreens, type ScreenFrames } from "./frames";
import { serve } from "./servers";

// How long scripts take in each frame while one scrolls through thousands of applications. Run by hand.

const applications = Number(process.env.BENCH_APPLICATIONS ?? 5_000);
/** Half of a frame at 60 per second: the other half is for style, layout and paint. */
const target = 8;

function report(lines: ScreenFrames[]): string {
  const rows = lines.map(
    ({ what, count, median, p95, worst }) =>
      `| ${what} | ${count} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${worst.toFixed(1)} | ${p95 < target ? "yes" : "no"} |`,
  );
  return [
    `${new Date().toISOString()} · ${applications} applications on one posting, ms of scripting per frame`,
    "",
    `| Scrolled | Frames | Median | p95 | Worst | p95 under ${target} ms |`,
    "|---|--:|--:|--:|--:|---|",
    ...rows,
    "",
  ].join("\n");
}

async function fillOne() {
  const { makeOpenPosting } = await import("@/lib/testing/applications");
  const { makeCrowd } = await import("@/lib/testing/crowd");
  const { signIn } = await import("./fill");
  const { id } = await makeOpenPosting();
  await makeCrowd(id, applications);
  return { id, token: await signIn() };
}

async function main(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "rolecall-bench-"));
  const database = await openDatabase();
  const env = configure(database.url, data);
  Object.assign(process.env, env);
  const { id, token } = await fillOne();
  await ensureBuild(sourceHash(), { ...process.env, ...env });
  const product = await serve(3060, ["node_modules/next/dist/bin/next", "start", "-p", "3060"], env);
  const installed = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  const browser = await chromium.launch({
    executablePath: installed.find((file) => file && existsSync(file)),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 } });
  await context.addCookies([{ name: "rolecall-session", value: token, url: env.APP_URL }]);
  const pipeline = `${env.APP_URL}/dashboard/postings/${id}/pipeline`;
  const text = report(await measureScreens(context, pipeline));
  await browser.close();
  await product.stop();
  await database.stop();
  mkdirSync("bench/results", { recursive: true });
  writeFileSync(`bench/results/frames-${new Date().toISOString().replace(/[:.]/g, "-")}.md`, text);
  console.log(text);
  rmSync(data, { recursive: true, force: true });
  process.exit(0);
}

await main();
