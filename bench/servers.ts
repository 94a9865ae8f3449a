import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

export type Running = { url: string; stop: () => Promise<void> };

/** Starts a server as a process of its own and waits until it answers anything at all. */
export async function serve(port: number, args: string[], env: Record<string, string>): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: "production" } as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  for (let tries = 0; ; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break;
    if (tries > 300 || child.exitCode !== null) throw new Error(`${args.join(" ")} does not answer.`);
    await sleep(100);
  }
  const stop = async () => {
    process.removeListener("exit", end);
    child.kill("SIGKILL");
    await sleep(200);
  };
  return { url, stop };
}
