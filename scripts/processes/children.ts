import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "../db/schema-files";
import { dismiss, guardGroup } from "./guard";

export type ChildPlan = {
  name: string;
  /** What Node is given: flags, the script, its arguments. */
  args: string[];
  env: Record<string, string | undefined>;
  /** A folder to write <name>.log in; without it the output goes where ours goes. */
  logs?: string;
};

export type Child = {
  name: string;
  pid: number;
  exited: Promise<string>;
  stop: (patience: number) => Promise<void>;
};

/** Starts a Node process in a group of its own, which ends with us whatever happens to us. */
export function startChild(plan: ChildPlan): Child {
  const output = plan.logs ? openLog(plan.logs, plan.name) : "inherit";
  const child = spawn(process.execPath, plan.args, {
    cwd: root,
    env: plan.env as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", output, output],
  });
  const guard = guardGroup(child.pid!, "TERM");
  const exited = ending(child).finally(() => dismiss(guard));
  return {
    name: plan.name,
    pid: child.pid!,
    exited,
    stop: async (patience) => {
      signalGroup(child, "SIGTERM");
      const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
      await exited;
      clearTimeout(timer);
      // What the process itself had started must not stay behind either.
      signalGroup(child, "SIGKILL");
    },
  };
}

async function ending(child: ChildProcess): Promise<string> {
  const [code, signal] = await once(child, "exit");
  return signal ? `ended by ${signal}` : `exit code ${code}`;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // Nothing of the group is left.
  }
}

function openLog(folder: string, name: string): number {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.old`);
  return openSync(file, "a");
}
