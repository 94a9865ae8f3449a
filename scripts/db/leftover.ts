import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Clears what a killed start left behind: a server that still runs is shut down, and a lock file that names a
 * process which is gone, or is by now another program, is removed.
 */
export async function stopLeftover(directory: string): Promise<void> {
  const lock = path.join(directory, "postmaster.pid");
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, "utf8").split("\n")[0]);
  if (!isServerOf(pid, directory)) return rmSync(lock, { force: true });
  process.kill(pid, "SIGINT");
  for (let tries = 0; tries < 200 && isServerOf(pid, directory); tries++) {
    if (tries === 150) process.kill(pid, "SIGKILL");
    await sleep(100);
  }
  rmSync(lock, { force: true });
}

function isServerOf(pid: number, directory: string): boolean {
  const command = commandOf(pid);
  return command.includes("postgres") && command.includes(directory);
}

/** The command line of a running process, or nothing when there is none of that number. */
export function commandOf(pid: number): string {
  if (!Number.isInteger(pid) || pid < 2) return "";
  if (!existsSync("/proc/self/cmdline"))
    return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
