import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { type Database, dataFolder } from "./db/embedded";
import { root } from "./db/schema-files";
import { startThrowaway } from "./db/throwaway";
import { isBuilt, sourceHash } from "./processes/build";
import { type Instance, startInstance } from "./processes/instance";
import { servesBuild } from "./processes/lock";
import { freePort } from "./processes/ports";
import { readSettings } from "./processes/settings";

/** What a developer has configured is for their own instance; the tests' instance is always the same. */
const configured =
  /^(APP_URL|AUTH_|DATABASE_|OIDC_|SMTP_|MAIL_|DATA_DIR|FIRST_ADMIN_|TRUSTED_PROXIES|PORT$|BIND_HOST|DEMO_)/;

async function main(): Promise<number> {
  if (servesBuild(dataFolder()) && !isBuilt(sourceHash()))
    throw new Error("Rolecall runs from this folder with an older build; stop it before the browser tests.");
  const data = mkdtempSync(path.join(tmpdir(), "rolecall-e2e-"));
  const instance = await startForTests(data);
  const code = await runPlaywright(instance);
  await instance.stop();
  if (code === 0) rmSync(data, { recursive: true, force: true });
  else console.log(`The instance's logs and mails are kept in ${data}.`);
  return code;
}

async function startForTests(data: string): Promise<Instance> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !configured.test(name)));
  for (const name of ["PORT", "DEMO_ISSUER_PORT", "DEMO_MAILBOX_PORT"]) env[name] = String(await freePort());
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

async function runPlaywright(instance: Instance): Promise<number> {
  const command = path.join(root, "node_modules/@playwright/test/cli.js");
  const child = spawn(process.execPath, [command, "test", ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      E2E_BASE_URL: instance.appUrl,
      E2E_MAILBOX_URL: instance.mailboxUrl,
      E2E_ISSUER_URL: instance.issuerUrl,
    },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  void instance.failed.then((reason) => console.error(reason));
  const [code] = await once(child, "exit");
  return code ?? 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
