import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { type Database, dataFolder } from "../db/embedded";
import { startThrowaway } from "../db/throwaway";
import { isBuilt, sourceHash } from "../processes/build";
import { type Instance, startInstance } from "../processes/instance";
import { servesBuild } from "../processes/lock";
import { freePort } from "../processes/ports";
import { readSettings } from "../processes/settings";

/** What a developer has configured is for their own instance; the tests' instance is always the same. */
const configured =
  /^(APP_URL|AUTH_|DATABASE_|OIDC_|SMTP_|MAIL_|DATA_DIR|FIRST_ADMIN_|TRUSTED_PROXIES|PORT$|BIND_HOST|DEMO_)/;

/**
 * Runs something against an instance of its own, from database to mailbox, with the demo's story and the production
 * build; nothing of it is left afterwards, unless it failed.
 * @returns the exit code of what was run
 */
export async function withOwnInstance(run: (instance: Instance) => Promise<number>): Promise<number> {
  if (servesBuild(dataFolder()) && !isBuilt(sourceHash()))
    throw new Error("Rolecall runs from this folder with an older build; stop it before the browser tests.");
  const data = mkdtempSync(path.join(tmpdir(), "rolecall-e2e-"));
  const instance = await start(data);
  void instance.failed.then((reason) => console.error(reason));
  const code = await run(instance);
  await instance.stop();
  if (code === 0) rmSync(data, { recursive: true, force: true });
  else console.log(`The instance's logs and mails are kept in ${data}.`);
  return code;
}

async function start(data: string): Promise<Instance> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !configured.test(name)));
  for (const name of ["PORT", "DEMO_ISSUER_PORT", "DEMO_MAILBOX_PORT"]) env[name] = String(await freePort());
  // Enough to walk through; the whole crowd would cost minutes of reading CVs beside the tests.
  env.DEMO_APPLICANTS = process.env.DEMO_APPLICANTS ?? "15";
  // Rows without files, made within a second.
  env.DEMO_CROWD = process.env.DEMO_CROWD ?? "5000";
  const settings = readSettings("production", data, env as NodeJS.ProcessEnv);
  const logs = path.join(data, "logs");
  return startInstance({ ...settings, logs, startDatabase: throwawayDatabase, tell: console.log });
}

async function throwawayDatabase(): Promise<Database> {
  const cluster = await startThrowaway();
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  await client.query("CREATE DATABASE rolecall");
  await client.end();
  return { url: cluster.url("rolecall"), place: cluster.directory, stop: cluster.stop };
}
