import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandOf } from "../db/leftover";
import { root } from "../db/schema-files";

type Lock = { supervisor: number; children: number[] };

const lockFile = (data: string) => path.join(data, "running.json");

function readLock(data: string): Lock | undefined {
  try {
    return JSON.parse(readFileSync(lockFile(data), "utf8")) as Lock;
  } catch {
    return undefined;
  }
}

/** The process that serves from this data folder; the lock of a process that is gone counts for nothing. */
export function runningSupervisor(data: string): number | undefined {
  const pid = readLock(data)?.supervisor;
  return pid && pid !== process.pid && commandOf(pid).includes("scripts/start.ts") ? pid : undefined;
}

/** Whether that process serves the production build, which another must then not replace. */
export function servesBuild(data: string): boolean {
  const pid = runningSupervisor(data);
  return pid !== undefined && !commandOf(pid).includes("--dev");
}

/**
 * Takes the data folder for this process, and ends what a killed one has left running.
 * @throws Error when another start already serves from this data folder
 */
export function takeLock(data: string): void {
  const other = runningSupervisor(data);
  if (other) throw new Error(`Rolecall already runs from this folder (process ${other}).`);
  for (const pid of readLock(data)?.children ?? []) endLeftover(pid);
  noteChildren(data, []);
}

export function noteChildren(data: string, children: number[]): void {
  writeFileSync(lockFile(data), JSON.stringify({ supervisor: process.pid, children } satisfies Lock));
}

export function releaseLock(data: string): void {
  rmSync(lockFile(data), { force: true });
}

function endLeftover(pid: number): void {
  // Numbers are used again: only a Node process out of this very folder is ours. Next renames its process.
  if (!/next-server|scripts\/worker\.ts/.test(commandOf(pid)) && !commandOf(pid).includes(root)) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended in the meantime.
  }
}
