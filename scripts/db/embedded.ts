import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { runningSupervisor } from "../processes/lock";
import { type Cluster, startCluster } from "./cluster";
import { clusterUser, reachablePlace } from "./cluster-user";
import { stopLeftover } from "./leftover";
import { root } from "./schema-files";

export type Database = { url: string; place: string; ended?: Promise<void>; stop: () => Promise<void> };

type State = { password: string; port: number };

export function dataFolder(): string {
  return path.resolve(root, process.env.DATA_DIR || "data");
}

/** Where the embedded cluster lies: in the data folder, or elsewhere when PostgreSQL's user cannot get there. */
export function clusterPlace(data: string): string {
  return reachablePlace(clusterUser(), path.join(data, "postgres"));
}

/** The database that belongs to the data folder, started and, the first time, made. */
export async function startEmbedded(data = dataFolder()): Promise<Database> {
  mkdirSync(data, { recursive: true });
  const stateFile = path.join(data, "postgres.json");
  const directory = clusterPlace(data);
  if (!existsSync(stateFile)) await setAside(directory);
  const state = readState(stateFile);
  const cluster = await startCluster({ directory, ...state, log: path.join(data, "postgres.log") });
  writeFileSync(stateFile, JSON.stringify({ ...state, port: cluster.port }), { mode: 0o600 });
  await ensureDatabase(cluster, "rolecall");
  return { url: cluster.url("rolecall"), place: directory, ended: cluster.ended, stop: cluster.stop };
}

/** DATABASE_URL where it is set; else the embedded database, as it runs or started for the while. */
export async function openDatabase(): Promise<Database> {
  const nothingToStop = async () => undefined;
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, place: "", stop: nothingToStop };
  const data = dataFolder();
  if (!runningSupervisor(data)) return startEmbedded(data);
  const { password, port } = readState(path.join(data, "postgres.json"));
  return {
    url: `postgresql://rolecall:${password}@127.0.0.1:${port}/rolecall`,
    place: "",
    stop: nothingToStop,
  };
}

function readState(file: string): State {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as State;
  const state = { password: randomBytes(24).toString("base64url"), port: 54320 };
  writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
  return state;
}

/** Without its password a cluster of old is closed for good; it is kept all the same, beside the new one. */
async function setAside(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  await stopLeftover(directory);
  renameSync(directory, `${directory}.old-${Date.now()}`);
}

async function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
}
