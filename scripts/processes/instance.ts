import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, startEmbedded } from "../db/embedded";
import { generateClient } from "../db/generate";
import { root } from "../db/schema-files";
import { ensureBuild, isBuilt, sourceHash } from "./build";
import { type Child, startChild } from "./children";
import { requireDatabase } from "./database-check";
import type { Settings } from "./settings";

export type Instance = {
  appUrl: string;
  issuerUrl?: string;
  mailboxUrl?: string;
  /** Where the embedded database lies. */
  databasePlace?: string;
  children: () => number[];
  /** Resolves with the reason when a part ends that was not asked to. */
  failed: Promise<string>;
  stop: () => Promise<void>;
};

export type InstancePlan = Settings & {
  /** Starts the embedded database; the one in the data folder when nothing else is said. */
  startDatabase?: () => Promise<Database>;
  /** A folder for the output of the children; without it they write where we write. */
  logs?: string;
  tell: (words: string) => void;
};

/** Brings up everything that Rolecall consists of, in order, and takes it down in the reverse order. */
export async function startInstance(plan: InstancePlan): Promise<Instance> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const next of stops.splice(0)) await next();
  };
  try {
    return await bringUp(plan, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  plan: InstancePlan,
  stops: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Instance> {
  generateClient();
  const { hash, built } = build(plan);
  const env: Settings["env"] = { ...plan.env, DEPLOYMENT_ID: plan.env.DEPLOYMENT_ID || hash.slice(0, 12) };
  const database = await openDatabase(plan);
  stops.unshift(database.stop);
  env.DATABASE_URL = database.url;
  const { prepareDatabase } = await import("../db/prepare");
  const applied = await prepareDatabase(database.url);
  if (applied.length) plan.tell(`Database brought up to date (${applied.length} migrations).`);
  const demo = await startDemo(plan, stops);
  if (demo.smtpUrl) env.SMTP_URL = demo.smtpUrl;
  if (plan.embeds.database && plan.embeds.issuer) await seed(plan, env);
  await built;
  const processes = startProcesses(plan, env, stops);
  await ready(plan, processes.web);
  return {
    appUrl: plan.appUrl,
    issuerUrl: demo.issuerUrl,
    mailboxUrl: demo.mailboxUrl,
    databasePlace: database.place || undefined,
    children: processes.pids,
    failed: processes.failed,
    stop,
  };
}

function build(plan: InstancePlan): { hash: string; built: Promise<void> } {
  if (plan.mode === "development") return { hash: "", built: Promise.resolve() };
  const hash = sourceHash();
  if (!isBuilt(hash))
    plan.tell("Building, because something has changed since the last start (about a minute) …");
  const built = ensureBuild(hash, plan.env);
  // It is awaited later; a failure until then must not end the process unheard.
  built.catch(() => undefined);
  return { hash, built };
}

async function openDatabase(plan: InstancePlan): Promise<Database> {
  if (plan.startDatabase) return plan.startDatabase();
  if (plan.embeds.database) return startEmbedded(plan.data);
  const url = plan.env.DATABASE_URL!;
  await requireDatabase(url);
  return { url, place: "", stop: async () => undefined };
}

async function startDemo(plan: InstancePlan, stops: (() => Promise<void>)[]) {
  const demo: { issuerUrl?: string; mailboxUrl?: string; smtpUrl?: string } = {};
  if (plan.embeds.issuer) {
    const { startIssuer } = await import("../demo/issuer");
    const url = plan.env.OIDC_ISSUER!;
    const issuer = await startIssuer({
      url,
      appUrl: plan.appUrl,
      clientId: plan.env.OIDC_CLIENT_ID!,
      clientSecret: plan.env.OIDC_CLIENT_SECRET!,
      cookieSecret: plan.secrets.issuerCookies,
      keyFile: path.join(plan.data, "issuer-keys.json"),
    });
    stops.unshift(issuer.stop);
    demo.issuerUrl = url;
  }
  if (plan.embeds.mailbox) {
    const { startMailbox } = await import("../demo/mailbox");
    const folder = path.join(plan.data, "mailbox");
    const mailbox = await startMailbox({ port: plan.mailboxPort, appUrl: plan.appUrl, folder });
    stops.unshift(mailbox.stop);
    Object.assign(demo, { mailboxUrl: mailbox.url, smtpUrl: mailbox.smtpUrl });
  }
  return demo;
}

async function seed(plan: InstancePlan, env: Settings["env"]): Promise<void> {
  if (!existsSync(path.join(root, "prisma/seed.ts"))) return;
  const args = ["--import", "tsx", "prisma/seed.ts"];
  const outcome = await startChild({ name: "seed", args, env, logs: plan.logs }).exited;
  if (outcome !== "exit code 0")
    throw new Error(`The demo story could not be put in (${outcome}${seeLog(plan, "seed")}).`);
}

function seeLog(plan: InstancePlan, name: string): string {
  return plan.logs ? `, see ${path.join(plan.logs, `${name}.log`)}` : "";
}

function startProcesses(plan: InstancePlan, env: Settings["env"], stops: (() => Promise<void>)[]) {
  const dev = plan.mode === "development";
  const running = new Map<string, Child>();
  let stopping = false;
  let fail: (reason: string) => void = () => undefined;
  const failed = new Promise<string>((resolve) => (fail = resolve));
  const start = (name: string, args: string[]): Child => {
    const child = startChild({ name, args, env, logs: plan.logs });
    running.set(name, child);
    void child.exited.then((outcome) => {
      if (!stopping) fail(`The ${name} process ended by itself (${outcome}${seeLog(plan, name)}).`);
    });
    return child;
  };
  stops.unshift(async () => {
    stopping = true;
    // Requests in flight get 25 s to finish, and a little more to be told so.
    await Promise.all([...running.values()].map((child) => child.stop(28_000)));
  });
  const next = [
    "node_modules/next/dist/bin/next",
    dev ? "dev" : "start",
    "-p",
    String(plan.port),
    "-H",
    plan.host,
  ];
  const web = start("web", next);
  if (existsSync(path.join(root, "scripts/worker.ts"))) {
    const tsx = "node_modules/tsx/dist/cli.mjs";
    start(
      "worker",
      dev
        ? [tsx, "watch", "--clear-screen=false", "scripts/worker.ts"]
        : ["--import", "tsx", "scripts/worker.ts"],
    );
  }
  return { web, failed, pids: () => [...running.values()].map(({ pid }) => pid) };
}

async function ready(plan: InstancePlan, web: Child): Promise<void> {
  const address = ["0.0.0.0", "::"].includes(plan.host) ? "127.0.0.1" : plan.host;
  let ended = "";
  void web.exited.then((outcome) => (ended = outcome));
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
