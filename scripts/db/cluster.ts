import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { dismiss, guardGroup } from "../processes/guard";
import { freePort } from "../processes/ports";
import { binariesFor, type ClusterUser, clusterUser, makeExecutable } from "./cluster-user";
import { stopLeftover } from "./leftover";

export type ClusterPlan = {
  /** Where the cluster lies; the cluster's user must be able to enter every parent. */
  directory: string;
  password: string;
  port?: number;
  log: string;
  /** A throw-away cluster trades every safeguard for speed, and goes with its process. */
  throwaway?: boolean;
};

export type Cluster = {
  port: number;
  directory: string;
  url: (database: string) => string;
  /** Resolves when the server ends without being asked to. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

const userName = "rolecall";

const common = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "1GB",
  random_page_cost: "1.1",
  jit: "off",
  TimeZone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "warning",
  logging_collector: "off",
  log_checkpoints: "off",
};
const careless = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
};

/** Starts PostgreSQL on 127.0.0.1, making the cluster first where there is none. */
export async function startCluster(plan: ClusterPlan): Promise<Cluster> {
  const user = clusterUser();
  const binaries = binariesFor(user);
  makeExecutable(binaries);
  if (existsSync(path.join(plan.directory, "PG_VERSION"))) await stopLeftover(plan.directory);
  else await initialise(plan, user, binaries);
  const port = await freePort(plan.port);
  const server = spawnServer(plan, user, binaries, port);
  const exited = new Promise((resolve) => server.once("exit", resolve));
  let stopping = false;
  const url = (database: string) => `postgresql://${userName}:${plan.password}@127.0.0.1:${port}/${database}`;
  await answering(server, url("postgres"), plan.log);
  const guard = guardGroup(server.pid!, "INT", plan.throwaway ? plan.directory : "");
  return {
    port,
    directory: plan.directory,
    url,
    ended: new Promise((resolve) => void exited.then(() => stopping || resolve())),
    stop: async () => {
      stopping = true;
      server.kill("SIGINT");
      await exited;
      dismiss(guard);
      if (plan.throwaway) rmSync(plan.directory, { recursive: true, force: true });
    },
  };
}

async function initialise(plan: ClusterPlan, user: ClusterUser, binaries: string): Promise<void> {
  // An initdb that was interrupted leaves a folder without PG_VERSION, which the next one refuses.
  rmSync(plan.directory, { recursive: true, force: true });
  mkdirSync(plan.directory, { recursive: true, mode: 0o700 });
  const passwordFile = `${plan.directory}.password`;
  writeFileSync(passwordFile, `${plan.password}\n`, { mode: 0o600 });
  if (user) for (const file of [plan.directory, passwordFile]) chownSync(file, user.uid, user.gid);
  const options = [`--pgdata=${plan.directory}`, `--username=${userName}`, `--pwfile=${passwordFile}`];
  // PostgreSQL's own Unicode collation sorts the same on every machine, whatever locales that machine has.
  options.push("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C");
  options.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  // pg_trgm asks the system instead, and in plain C would take an umlaut for a space.
  const characters = ["C.utf8", "C.UTF-8", "en_US.utf8", "en_US.UTF-8"].find((name) =>
    systemLocales().has(name),
  );
  if (characters) options.push(`--lc-ctype=${characters}`);
  if (plan.throwaway) options.push("--no-sync");
  const child = spawn(path.join(binaries, "bin/initdb"), options, {
    ...identity(user),
    cwd: "/",
    env: {} as NodeJS.ProcessEnv,
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  rmSync(passwordFile, { force: true });
  if (code === 0) return;
  rmSync(plan.directory, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not be set up in ${plan.directory}: ${output.trim().split("\n").at(-1)}`);
}

function identity(user: ClusterUser) {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function systemLocales(): Set<string> {
  const { stdout } = spawnSync("locale", ["-a"], { encoding: "utf8" });
  return new Set((stdout ?? "").split("\n"));
}

function spawnServer(plan: ClusterPlan, user: ClusterUser, binaries: string, port: number): ChildProcess {
  const settings = { ...common, ...(plan.throwaway ? careless : {}), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // In a group of its own, so that Ctrl-C in the terminal ends the web server first and the database last.
  const server = spawn(path.join(binaries, "bin/postgres"), ["-D", plan.directory, ...flags], {
    ...identity(user),
    cwd: "/",
    env: {} as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  server.stderr?.on("data", (chunk) => appendFileSync(plan.log, chunk));
  return server;
}

async function answering(server: ChildProcess, url: string, log: string): Promise<void> {
  let words = "";
  server.stderr?.on("data", (chunk) => (words += chunk));
  let failure: unknown;
  server.on("error", (error) => (failure = error));
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || failure) break;
      if ((error as { code?: string }).code === "28P01")
        throw new Error(
          "The database in ./data was made with another password; `npm run reset` starts afresh.",
        );
      await sleep(50);
    }
  }
  server.kill("SIGINT");
  const reason = words.match(/FATAL: {2}(.*)/)?.[1] ?? String(failure ?? "it did not answer within a minute");
  throw new Error(`PostgreSQL did not start: ${reason} (see ${log}).`);
}
