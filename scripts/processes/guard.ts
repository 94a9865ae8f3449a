import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";

/**
 * Ends a process group when this process is gone, even by kill -9: a shell waits for the end of a pipe that only
 * this process holds. Whoever ends the group in the ordinary way dismisses the guard.
 */
export function guardGroup(pid: number, signal: "TERM" | "INT", thenRemove = ""): ChildProcess {
  const script = `
    while read -r line; do :; done
    kill -${signal} -$1 2>/dev/null || kill -${signal} $1 2>/dev/null
    for second in 1 2 3 4 5 6 7 8; do kill -0 $1 2>/dev/null || break; sleep 1; done
    kill -9 -$1 2>/dev/null
    if [ -n "$2" ]; then rm -rf "$2"; fi`;
  const guard = spawn("/bin/sh", ["-c", script, "rolecall-guard", String(pid), thenRemove], {
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
    detached: true,
  });
  guard.on("error", () => undefined);
  guard.stdin?.on("error", () => undefined);
  guard.unref();
  (guard.stdin as Socket | null)?.unref();
  return guard;
}

export function dismiss(guard: ChildProcess): void {
  guard.kill("SIGKILL");
}
