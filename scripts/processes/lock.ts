import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandOf } from "../db/leftover";

const lockFile = (data: string) => path.join(data, "running.pid");

/** The number of the process that serves from this data folder; a lock of a process that is gone counts for nothing. */
export function runningSupervisor(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(lockFile(data), "utf8"));
    return pid !== process.pid && /scripts\/start\.ts/.test(commandOf(pid)) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** @throws Error when another start already serves from this data folder */
export function takeLock(data: string): void {
  const other = runningSupervisor(data);
  if (other) throw new Error(`Rolecall already runs from this folder (process ${other}).`);
  writeFileSync(lockFile(data), String(process.pid));
}

export function releaseLock(data: string): void {
  rmSync(lockFile(data), { force: true });
}
