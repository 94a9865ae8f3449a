import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { clusterPlace, startEmbedded } from "./embedded";
import { commandOf } from "./leftover";
import { root } from "./schema-files";

// Closed to every other user, as a clone below root's home is.
const data = path.join(mkdtempSync(path.join(tmpdir(), "rolecall-embedded-")), "data");
const place = clusterPlace(data);

afterAll(() => {
  const beside = readdirSync(path.dirname(place)).filter((name) =>
    name.startsWith(`${path.basename(place)}.old-`),
  );
  const old = beside.map((name) => path.join(path.dirname(place), name));
  for (const folder of [path.dirname(data), place, ...old]) rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that has the database open, until it is killed. */
async function holder(code: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout!, "data")) as [Buffer];
  return { child, said: String(said).trim() };
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && commandOf(pid).includes("postgres"); tries++) await sleep(100);
  return !commandOf(pid).includes("postgres");
}

it("starts under a folder that only its owner may enter, and keeps what it is given", async () => {
  const first = await startEmbedded(data);
  await query(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
  await first.stop();
  const second = await startEmbedded(data);
  expect(await query(second.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await second.stop();
});

it("ends with its process even by kill -9, and the next start finds everything", async () => {
  const script = path.join(root, "scripts/db/embedded.ts");
  const { child } = await holder(
    `const { startEmbedded } = await import(${JSON.stringify(script)});
     await startEmbedded(${JSON.stringify(data)}); console.log("up"); setInterval(() => {}, 1000);`,
  );
  const lock = path.join(place, "postmaster.pid");
  const server = Number(readFileSync(lock, "utf8").split("\n")[0]);
  child.kill("SIGKILL");
  expect(await gone(server)).toBe(true);
  const next = await startEmbedded(data);
  expect(await query(next.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await next.stop();
});

it("passes over the lock of a process that is by now another program", async () => {
  writeFileSync(path.join(place, "postmaster.pid"), `${process.pid}\n${place}\n`);
  const database = await startEmbedded(data);
  expect(await query(database.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await database.stop();
});

it("keeps a cluster whose password is lost, beside a new one", async () => {
  rmSync(path.join(data, "postgres.json"));
  const database = await startEmbedded(data);
  await expect(query(database.url, "SELECT one FROM kept")).rejects.toThrow("kept");
  await database.stop();
  expect(existsSync(place)).toBe(true);
});
