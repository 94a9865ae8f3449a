import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The parent (for `npm start`, a shell) and its parent (npm): when either goes, the answer changes. */
export function ancestors(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid: number): string {
  try {
    // After the command's name in brackets, which may hold anything, come the state and the parent.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[1]!;
  } catch {
    if (process.platform === "linux") return "";
    return spawnSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
  }
}
