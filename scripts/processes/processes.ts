import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../db/schema-files";
import { type Child, startChild } from "./children";
import type { InstancePlan } from "./instance";

const next = "node_modules/next/dist/bin/next";
const tsx = "node_modules/tsx/dist/cli.mjs";

const labels: Record<string, string> = { worker: "The worker", "mail-inbound": "The endpoint for answers" };

export type Processes = { failed: Promise<string>; stop: () => Promise<void> };

/** Starts what answers requests and what does the background work. */
export async function startProcesses(plan: InstancePlan, env: InstancePlan["env"]): Promise<Processes> {
  const dev = plan.mode === "development";
  const running = new Map<string, Child>();
  let stopping = false;
  const start = (name: string, args: string[]): Child => {
    const child = startChild({ name, args, env, logs: plan.logs });
    running.set(name, child);
    plan.noteChildren?.([...running.values()].map(({ pid }) => pid));
    return child;
  };
  const keepRunning = async (name: string) => {
    const script = [`scripts/${name}.ts`];
    const args = dev ? [tsx, "watch", "--clear-screen=false", ...script] : ["--import", "tsx", ...script];
    for (let pause = 1000; !stopping; pause = Math.min(pause * 2, 60_000)) {
      const outcome = await start(name, args).exited;
      if (stopping) return;
      plan.tell(
        `${labels[name]} ended by itself (${outcome}${seeLog(plan, name)}); it starts again in ${pause / 1000} s.`,
      );
      await sleep(pause, undefined, { ref: false });
    }
  };
  const web = start("web", [next, dev ? "dev" : "start", "-p", String(plan.port), "-H", plan.host]);
  if (existsSync(path.join(root, "scripts/worker.ts"))) void keepRunning("worker");
  if (env.MAIL_INBOUND_PORT) void keepRunning("mail-inbound");
  const stop = async () => {
    stopping = true;
    // Requests in flight get 25 s to finish, and a little more to be told so.
    await Promise.all([...running.values()].map((child) => child.stop(28_000)));
  };
  try {
    await answering(plan, web);
  } catch (error) {
    await stop();
    throw error;
  }
  const failed = new Promise<string>((resolve) => {
    void web.exited.then((outcome) => {
      if (!stopping) resolve(`The web process ended by itself (${outcome}${seeLog(plan, "web")}).`);
    });
  });
  return { failed, stop };
}

export function seeLog(plan: InstancePlan, name: string): string {
  return plan.logs ? `, see ${path.join(plan.logs, `${name}.log`)}` : "";
}

async function answering(plan: InstancePlan, web: Child): Promise<void> {
  const address = ["0.0.0.0", "::"].includes(plan.host) ? "127.0.0.1" : plan.host;
  let ended = "";
  void web.exited.then((outcome) => {
    ended = outcome;
  });
  for (const patience = Date.now() + 60_000; Date.now() < patience; ) {
    const answer = await fetch(`http://${address}:${plan.port}/livez`, { redirect: "manual" }).catch(
      () => undefined,
    );
    if (answer) return;
    if (ended) throw new Error(`The web process did not start (${ended}${seeLog(plan, "web")}).`);
    await sleep(50);
  }
  throw new Error(`The web process did not answer within a minute${seeLog(plan, "web")}.`);
}
