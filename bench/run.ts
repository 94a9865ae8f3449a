import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBuild, sourceHash } from "../scripts/processes/build";
import { application } from "./applications";
import { configure, openDatabase } from "./database";
import { measure } from "./load";
import { serve } from "./servers";
import { type Line, table } from "./table";

// Everything in one run, one after the other, on one machine: only the ratios mean anything.

const next = "node_modules/next/dist/bin/next";
const postings = Number(process.env.BENCH_POSTINGS ?? 10_000);
const applications = Number(process.env.BENCH_APPLICATIONS ?? 100_000);

/** The statements that the bare server has to send: those of the product, seen on their way. */
async function planOf(filled: Awaited<ReturnType<typeof import("./fill").fill>>, folder: string) {
  const { boardJson } = await import("@/lib/applications/queries");
  const { ApplicationFilters } = await import("@/lib/applications/filters");
  const { mintSystem } = await import("@/lib/auth/mint");
  const { db } = await import("@/lib/db");
  const { parseSearch } = await import("@/lib/search/params");
  const { searchPostings } = await import("@/lib/postings/search/search-postings");
  const { statementOf } = await import("./statements");
  const searches: Record<string, unknown> = {};
  for (const q of filled.words) searches[q] = await statementOf(() => searchPostings(parseSearch({ q })));
  const board = await statementOf(() =>
    boardJson(mintSystem(), filled.boardId, { ...ApplicationFilters.parse({}), stage: undefined }),
  );
  const stage = await db.stage.findFirstOrThrow({ where: { postingId: filled.boardId, position: 0 } });
  return { searches, board, folder, postingId: filled.boardId, stageId: stage.id };
}

async function main(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "rolecall-bench-"));
  const database = await openDatabase();
  const env = configure(database.url, data);
  Object.assign(process.env, env);
  process.stderr.write(`Filling with ${postings} postings and ${applications} applications …\n`);
  const { fill } = await import("./fill");
  const filled = await fill(postings, applications);
  const plan = await planOf(filled, path.join(data, "bare"));
  process.stderr.write("Building …\n");
  await ensureBuild(sourceHash(), { ...process.env, ...env });
  spawnSync(process.execPath, [next, "build", "bench/baseline"], {
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production" },
  });
  const planned = path.join(data, "plan.json");
  writeFileSync(planned, JSON.stringify(plan));
  const lines = await measureAll(filled, { ...env, BENCH_PLAN: planned });
  const report = `${new Date().toISOString()} · ${postings} postings, ${applications} applications\n\n${table(lines)}\n`;
  mkdirSync("bench/results", { recursive: true });
  writeFileSync(`bench/results/${new Date().toISOString().replace(/[:.]/g, "-")}.md`, report);
  console.log(report);
  await database.stop();
  rmSync(data, { recursive: true, force: true });
  rmSync("bench/baseline/.next", { recursive: true, force: true });
  process.exit(0);
}

type Filled = Awaited<ReturnType<typeof import("./fill").fill>>;

async function measureAll(filled: Filled, env: Record<string, string>): Promise<Line[]> {
  const product = await serve(3060, [next, "start", "-p", "3060"], env);
  const baseline = await serve(3061, [next, "start", "bench/baseline", "-p", "3061"], env);
  const bare = await serve(3062, ["--import", "tsx", "bench/bare-server.ts"], env);
  const data = await serve(3063, ["--import", "tsx", "bench/data-server.ts"], env);
  const say = async (what: string, load: Parameters<typeof measure>[0]) => {
    const rate = await measure(load);
    process.stderr.write(`${what}: ${rate.perSecond.toFixed(0)}/s, p50 ${rate.p50} ms, p99 ${rate.p99} ms\n`);
    return rate.perSecond;
  };
  const searches = filled.words.map((q) => `/search?q=${encodeURIComponent(q)}`);
  const pages = filled.slugs.slice(0, 500).map((slug) => `/jobs/${slug}`);
  const slug = filled.slugs[0] ?? "";
  const board = `/dashboard/postings/${filled.boardId}/pipeline/board`;

  const cached = await say("cached Next page", { url: baseline.url });
  const list = await say("list", { url: product.url });
  // Each is made when it is first asked for; what is measured is how it is sent from then on.
  for (const path of pages) await (await fetch(product.url + path)).arrayBuffer();
  const page = await say("posting pages", { url: product.url, paths: pages, seconds: 12 });
  const empty = await say("empty dynamic Next page", { url: `${baseline.url}/empty` });
  const search = await say("search page", { url: product.url, paths: searches });
  const query = await say("Next route with one query", { url: `${baseline.url}/query` });
  const bareSearch = await say("bare search", { url: bare.url, paths: searches });
  const dataSearch = await say("search data", { url: data.url, paths: searches });
  const bareBoard = await say("bare board", { url: `${bare.url}/board` });
  const cookie = `rolecall-session=${filled.sessionToken}`;
  const ourBoard = await say("board data", { url: product.url, paths: [board], headers: { cookie } });
  const bareApply = await say("bare apply", {
    url: bare.url,
    send: () => ({ ...application(slug, "http://localhost:3060"), path: "/apply" }),
  });
  const apply = await say("apply", {
    url: product.url,
    send: () => application(slug, "http://localhost:3060"),
  });
  for (const server of [product, baseline, bare, data]) await server.stop();

  const lower = (other: number) =>
    other * 0.5 <= query * 0.8
      ? { against: "bare node:http and pg", other, target: 0.5 }
      : { against: "Next route with one query", other: query, target: 0.8 };
  return [
    { what: "Unfiltered list", rate: list, against: "cached Next page", other: cached, target: 0.9 },
    {
      what: "Posting page (500 of them)",
      rate: page,
      against: "cached Next page",
      other: cached,
      target: 0.9,
    },
    {
      what: `Search page (${searches.length} different)`,
      rate: search,
      against: "empty dynamic Next page",
      other: empty,
      target: 0.6,
    },
    { what: "Data for search", rate: dataSearch, ...lower(bareSearch) },
    { what: "Data for the board (1,000 applications)", rate: ourBoard, ...lower(bareBoard) },
    {
      what: "Application with a CV of 200 KB",
      rate: apply,
      against: "bare: one file with fsync, three rows",
      other: bareApply,
      target: 0.2,
    },
  ];
}

await main();
