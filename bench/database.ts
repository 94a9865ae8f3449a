import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { startCluster } from "../scripts/db/cluster";
import { prepareDatabase } from "../scripts/db/prepare";

/** A cluster that waits for the disk, unlike that of the tests: an application that is taken must be there. */
export async function openDatabase() {
  const directory = path.join(tmpdir(), `rolecall-bench-postgres-${process.pid}`);
  const password = randomBytes(18).toString("base64url");
  const cluster = await startCluster({ directory, password, log: "/dev/null" });
  const admin = new pg.Client({ connectionString: cluster.url("postgres") });
  await admin.connect();
  await admin.query("CREATE DATABASE bench");
  await admin.end();
  await prepareDatabase(cluster.url("bench"));
  const stop = async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { url: cluster.url("bench"), stop };
}

/** What the product is told when it is measured. */
export function configure(databaseUrl: string, data: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: "10",
    DATA_DIR: data,
    APP_URL: "http://localhost:3060",
    AUTH_SECRET: "a secret that only the benchmark knows, 0123456789",
    OIDC_ISSUER: "http://localhost:3061",
    OIDC_CLIENT_ID: "bench",
    OIDC_CLIENT_SECRET: "bench",
    SMTP_URL: "smtp://127.0.0.1:1",
    LOG_LEVEL: "error",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
