import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { generateClient } from "./generate";
import { prepareDatabase } from "./prepare";
import { startThrowaway } from "./throwaway";

declare module "vitest" {
  interface ProvidedContext {
    /** One migrated database per test worker, in the order of the workers. */
    databaseUrls: string[];
    dataFolder: string;
  }
}

/** Vitest's global set-up: a cluster for this run, and in it one copy of the migrated database per worker. */
export default async function setUp(project: TestProject) {
  generateClient();
  const cluster = await startThrowaway();
  const dataFolder = mkdtempSync(path.join(tmpdir(), "rolecall-test-data-"));
  const admin = new pg.Client({ connectionString: cluster.url("postgres") });
  await admin.connect();
  await admin.query("CREATE DATABASE template");
  await prepareDatabase(cluster.url("template"));
  const names = Array.from({ length: Number(process.env.TEST_DATABASES) }, (_, index) => `test_${index + 1}`);
  for (const name of names) await admin.query(`CREATE DATABASE ${name} TEMPLATE template`);
  await admin.end();
  project.provide("databaseUrls", names.map(cluster.url));
  project.provide("dataFolder", dataFolder);
  return async () => {
    await cluster.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
